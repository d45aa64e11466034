// The words by which people name the sections of a map in each language that we recognise. Data only; without accents.
import type { Aspect } from '../templates/template';

export interface SectionWordList {
  /** Phrases separated by commas. */
  words: Readonly<Partial<Record<Aspect, string>>>;
  /** Words that mean a section only beside another word of it: "Behaviours and actions", but not "Actions". */
  beside?: Readonly<Partial<Record<Aspect, string>>>;
  /** Words that say nothing about which section is meant. */
  fillers: string;
  /** Beginnings of questions and clauses that may name somebody: "What Dana says". */
  openers: string;
  /** People whose words somebody hears: "What friends say" is about hearing. */
  others: string;
  /** A heading never ends with one of these; a sentence does: "Says who?" */
  neverLast?: string;
  /** What somebody does who is named before it: "Kim says". */
  verbs?: string;
}

/** The first language in which all words of a heading are known counts. */
export const SECTION_WORDS: Readonly<Record<string, SectionWordList>> = {
  en: {
    words: {
      thought:
        'think, thinks, thinking, thought, thoughts, mind, belief, beliefs, believe, believes, on their mind, on her mind, on his mind, in their head',
      felt: 'feel, feels, feeling, feelings, felt, emotion, emotions, emotional state, emotional states',
      seen: 'see, sees, seeing, sight, sights',
      said: 'say, says, saying, said, quote, quotes, quotation, quotations, verbatim, verbatims, defining words',
      done: 'do, does, doing, did, behaviour, behaviours, behavior, behaviors',
      heard: 'hear, hears, hearing, heard, listen, listens, listening, listens to, listen to, listening to',
      pain: 'pain, pains, painpoint, painpoints, frustration, frustrations, fear, fears, obstacle, obstacles, challenge, challenges, worry, worries, anxiety, anxieties, barrier, barriers, struggle, struggles, problems, concerns, annoyances, blockers, pain points, pain point, frustrates, bothers, annoys, hinders, scares, afraid of, hurts',
      gain: 'gain, gains, want, wants, need, needs, hope, hopes, benefit, benefits, desire, desires, wish, wishes, dream, dreams, aspiration, aspirations, motivation, motivations, motivators, measures of success, ambitions, motivates, excites',
    },
    beside: {
      done: 'action, actions, activities, activity, tasks',
      gain: 'goal, goals, success criteria, expectations',
      thought: 'ideas, opinions, attitudes',
      felt: 'mood, moods',
      said: 'words, statements',
    },
    fillers:
      'a an the and or vs versus n s re amp direct observed verbal he she they it i his her their our me them him user users customer customers client clients person people persona ' +
      'what things section column quadrant area list point points box panel key main major biggest top common really actually often usually',
    openers: 'what, how',
    others:
      'friend, friends, family, boss, bosses, colleague, colleagues, coworkers, peers, influencers, neighbours, neighbors, managers, others, media, experts',
    neverLast: 's them him he she they it i what a an the and or our me his her their',
    verbs: 'says said thinks feels sees hears does',
  },
  es: {
    words: {
      thought: 'piensa, piensan, pienso, pensar, pensamiento, pensamientos, pensando, cree, creen, creencias',
      felt: 'siente, sienten, siento, sentir, sentimiento, sentimientos, emociones, emocion, sintiendo',
      seen: 've, ven, veo, ver, mira, viendo',
      said: 'dice, dicen, digo, decir, citas, diciendo',
      done: 'hace, hacen, hago, hacer, haciendo, comportamiento, comportamientos, conducta, conductas',
      heard: 'oye, oyen, oigo, oir, escucho, escucha, escuchan, escuchar, escuchando',
      pain: 'dolor, dolores, frustracion, frustraciones, miedo, miedos, obstaculo, obstaculos, puntos de dolor, esfuerzos, preocupaciones, temores, duele, le duele, problemas, retos, frustra, preocupa',
      gain: 'ganancia, ganancias, beneficio, beneficios, necesidad, necesidades, deseo, deseos, motivacion, motivaciones, aspiraciones, esperanzas, anhelos, logros, resultados, necesita, necesitan, quiere, quieren, motiva',
    },
    beside: { done: 'acciones, actividades', gain: 'objetivos, metas', said: 'frases' },
    fillers:
      'que y e o lo la el los las un una al de del su sus le les se ella ellos ellas usuario usuaria usuarios cliente clientes persona realmente me yo cual cuales son sobre a',
    openers: 'que, lo que, como',
    others: 'amigos, familia, jefe, jefes, companeros, vecinos, demas, influencers',
    verbs: 'dice piensa siente hace ve oye escucha',
  },
  pt: {
    words: {
      thought: 'pensa, pensam, penso, pensar, pensamento, pensamentos, pensando, acha, crencas',
      felt: 'sente, sentem, sinto, sentir, sentimento, sentimentos, emocao, emocoes, sentindo',
      seen: 've, veem, vejo, ver, vendo, enxerga, enxergam',
      said: 'fala, falam, falo, falar, falas, diz, dizem, dizer, citacoes, falando',
      done: 'faz, fazem, faco, fazer, fazendo, comportamento, comportamentos',
      heard: 'escuta, escutam, escuto, escutar, ouco, ouve, ouvem, ouvir, ouvindo, escutando',
      pain: 'dor, dores, frustracao, frustracoes, medo, medos, obstaculo, obstaculos, receios, dificuldades, fraquezas, pontos de dor, desafios, problemas, doi, frustra, preocupa',
      gain: 'ganho, ganhos, necessidade, necessidades, desejo, desejos, beneficios, motivacao, motivacoes, expectativas, sonhos, aspiracoes, precisa, precisam, quer, querem, deseja, motiva',
    },
    beside: { done: 'acoes, atividades', gain: 'objetivos, metas', said: 'frases' },
    fillers:
      'o a os as que e ou de do da dos das no na ele ela eles elas usuario usuaria usuarios cliente clientes persona seu sua seus suas quais qual sao eu um uma realmente',
    openers: 'o que, que, como',
    others: 'amigos, familia, chefe, chefes, colegas, vizinhos, outros, influenciadores',
    verbs: 'diz fala pensa sente faz ve ouve escuta',
  },
  fr: {
    words: {
      thought: 'pense, pensent, penser, pensee, pensees, croit, croyances',
      felt: 'ressent, ressens, ressentent, ressentir, ressenti, ressentis, sent, sentiment, sentiments, emotion, emotions, eprouve',
      seen: 'voit, vois, voient, voir, regarde',
      said: 'dit, dis, disent, dire, paroles, citations, verbatim, verbatims',
      done: 'fait, fais, font, faire, comportement, comportements',
      heard: 'entend, entends, entendent, entendre, ecoute, ecoutent, ecouter',
      pain: 'douleur, douleurs, peine, peines, craint, craintes, frustration, frustrations, peur, peurs, obstacle, obstacles, freins, irritants, souffrances, difficultes, points de douleur, point de douleur, problemes, frustre, inquiete',
      gain: 'gain, gains, espere, espoirs, besoin, besoins, envies, desirs, attentes, souhaits, benefices, motivation, motivations, aspirations, reves, veut, veulent, a besoin',
    },
    beside: { done: 'actions, activites', gain: 'objectifs, buts', said: 'mots' },
    fillers:
      'ce qu que qui il elle ils elles je j t lui dont l le la les un une des de du d et ou ses son sa leur leurs utilisateur utilisateurs utilisatrice client clients cliente quoi quels quelles est c sont personne persona reellement',
    openers: 'ce que, ce qu, que, qu, comment',
    others: 'amis, famille, chef, chefs, collegues, voisins, entourage, autres, influenceurs',
    verbs: 'dit pense ressent fait voit entend',
  },
  de: {
    words: {
      thought: 'denken, denkt, denke, gedanke, gedanken, uberzeugungen, glaubt',
      felt: 'fuhlen, fuhlt, fuehlen, fuehlt, gefuhl, gefuhle, gefuehl, gefuehle, emotion, emotionen, empfindet, empfindungen, fuhle',
      seen: 'sehen, sieht, sehe',
      said: 'sagen, sagt, sage, aussage, aussagen, zitat, zitate',
      done: 'tun, tut, tue, handeln, handelt, macht, machen, verhalten, verhaltensweisen',
      heard: 'horen, hort, hoeren, hoert, hore',
      pain: 'schmerz, schmerzen, schmerzpunkte, herausforderung, herausforderungen, frust, frustration, frustrationen, angst, angste, aengste, sorge, sorgen, hindernis, hindernisse, befurchtungen, argernisse, probleme, frustriert',
      gain: 'gewinn, gewinne, bedurfnis, bedurfnisse, beduerfnisse, wunsch, wunsche, wuensche, nutzen, motivation, motivationen, hoffnungen, vorteile, traume, braucht, brauchen, motiviert',
    },
    beside: { done: 'handlungen, aktivitaten', gain: 'ziele, ziel', said: 'worte' },
    fillers:
      'was wie wovor wovon er sie es und oder der die das den dem des ein eine ich ihre ihr ihren seine sein seinen person persona nutzer nutzerin nutzerinnen kunde kunden kundin kundinnen wirklich sind hat haben man',
    openers: 'was, wie, wovor',
    others: 'freunde, familie, chef, chefin, kollegen, kolleginnen, nachbarn, andere',
    verbs: 'sagt denkt fuhlt fuehlt sieht hort hoert tut',
  },
  it: {
    words: {
      thought: 'pensa, pensano, pensare, pensieri',
      felt: 'prova, provano, provare, sente, sentimenti, emozioni',
      seen: 'vede, vedono, vedere',
      said: 'dice, dicono, dire, citazioni',
      done: 'fa, fanno, fare, comportamenti, comportamento',
      heard: 'ascolta, ascoltano, ascoltare',
      pain: 'sofferenza, sofferenze, dolore, dolori, paure, frustrazioni, ostacoli, difficolta',
      gain: 'obiettivi, guadagni, guadagno, bisogni, desideri, vantaggi, benefici, motivazioni',
    },
    beside: { done: 'azioni, attivita' },
    fillers:
      'cosa che cio quello il la i le gli l e ed o lui lei loro suo sua sue suoi quali sono utente utenti cliente clienti persona un una di',
    openers: 'cosa, che cosa, cio che, quello che',
    others: 'amici, famiglia, capo, colleghi, altri',
    verbs: 'dice pensa sente vede',
  },
  nl: {
    words: {
      thought: 'denkt, denken, gedachten, gedachte',
      felt: 'voelt, voelen, gevoel, gevoelens, emoties',
      seen: 'ziet, zien',
      said: 'zegt, zeggen, uitspraken, citaten',
      done: 'doet, doen, gedrag',
      heard: 'hoort, horen, luistert',
      pain: 'pijn, pijnen, pijnpunt, pijnpunten, frustraties, angsten, obstakels, zorgen, uitdagingen',
      gain: 'behoefte, behoeften, wens, wensen, winst, winsten, voordelen, verlangens, motivaties',
    },
    beside: { done: 'acties', gain: 'doelen' },
    fillers: 'wat hij zij ze en of de het een hun haar zijn klant klanten gebruiker gebruikers echt persona',
    openers: 'wat, hoe',
    others: 'vrienden, familie, baas, collega s, anderen',
    verbs: 'zegt denkt voelt ziet hoort doet',
  },
  pl: {
    words: {
      thought: 'mysli, mysla, myslec, mysl',
      felt: 'czuje, czuja, uczucia, uczucie, emocje',
      seen: 'widzi, widza',
      said: 'mowi, mowia, cytaty, wypowiedzi',
      done: 'robi, robia, zachowania, zachowanie',
      heard: 'slyszy, slysza, slucha',
      pain: 'bol, bole, boli, problemy, obawy, frustracje, leki, przeszkody',
      gain: 'korzysci, korzysc, potrzeby, zyski, pragnienia, marzenia, motywacje',
    },
    fillers: 'co on ona oni one i a oraz jego jej ich uzytkownik uzytkownika klient klienta go persona',
    openers: 'co, jak',
    others: 'znajomi, rodzina, szef, inni',
  },
  tr: {
    words: {
      thought: 'dusun, dusunur, dusunuyor, dusunceler, dusunce, dusunme',
      felt: 'hisset, hisseder, hissediyor, hisler, duygu, duygular, hissetme',
      seen: 'gor, gorur, goruyor, gorme',
      said: 'soyle, soyler, soyluyor, alintilar, soyleme',
      done: 'yap, yapar, yapiyor, davranis, davranislar, yapma',
      heard: 'duy, duyar, duyuyor, isitir, isit, duyma',
      pain: 'agri, agrilar, aci, acilar, aci noktalari, sorunlar, korkular, engeller, kaygilar',
      gain: 'kazanc, kazanclar, kazanim, kazanimlar, ihtiyac, ihtiyaclar, istekler, beklentiler',
    },
    fillers: 've ne neler o onlar kullanici musteri persona',
    openers: 'ne',
    others: 'arkadaslari, ailesi',
  },
};

/** Scripts without spaces between words: a heading is made of these pieces and nothing else. */
export const SCRIPT_WORDS: Readonly<Record<string, Omit<SectionWordList, 'openers' | 'others'>>> = {
  ja: {
    words: {
      thought: '考え, 考える, 考えて, 思考, 思う, 思って, 思い, 思っ, 考えている',
      felt: '感じ, 感じる, 感じて, 感情, 気持ち, 心情',
      seen: '見て, 見る, 見え, 見える, 見えて, 見た, 目にする, 目にして, 見',
      said: '言う, 言い, 言って, 言った, 言っ, 言葉, 発言, 話す, 話して, 話し, 口にする',
      done: '行う, 行って, 行動, 行っ, やる, やって, する, して, 振る舞い, ふるまい',
      heard: '聞く, 聞いて, 聞こえ, 聞こえる, 聞こえて, 聞いた, 耳にする, 耳にして',
      pain: '痛み, ストレス, 不満, 悩み, 障害, ペイン, 不安, 恐れ, 痛点, 困りごと, 苦痛, 課題',
      gain: '得たい, 得られる, 得る, ゲイン, 欲求, 願望, ニーズ, 望み, 望む, 得, 利得, 期待, 欲しい',
    },
    fillers:
      'こと もの の は が を に と や も いる いて る う い か たい られる です ますか ますます ます ている 何 なに なん どう 彼 彼女 彼ら ユーザー ユーザ 顧客 お客様 お客さま 人 ペルソナ 点 ポイント 本人 さん',
  },
  ko: {
    words: {
      thought: '생각, 생각하는, 생각하고',
      felt: '감정, 느낌, 느끼는, 느끼고, 느끼다',
      seen: '보는, 보고, 본, 보이는, 보다',
      said: '말, 말하는, 말하고, 말하다, 발언, 인용',
      done: '행동, 행동하는, 행동하고, 하는, 하고, 행동하다',
      heard: '듣는, 듣고, 들은, 듣다, 들리는',
      pain: '고통, 불편, 페인포인트, 고충, 두려움, 좌절, 불만, 장애물, 걱정, 어려움, 페인',
      gain: '얻는, 얻고, 이득, 니즈, 욕구, 바라는, 원하는, 필요, 혜택, 기대, 게인',
    },
    fillers:
      '과 와 및 은 는 이 가 을 를 그 그녀 그들 것 점 사항 일 무엇 무엇을 무슨 있는 있나요 나요 하나요 사용자 고객 페르소나 싶은 싶어하는 포인트 의 로 도',
  },
  zh: {
    words: {
      thought: '所思, 所想, 想法, 思考, 想, 认为, 想到',
      felt: '所感, 感受, 感觉, 情绪, 情感',
      seen: '所见, 所看, 看见, 看到, 看, 所見, 看見',
      said: '所言, 所说, 说, 说话, 说法, 言语, 所說, 說, 引语, 说的话',
      done: '所行, 所做, 做, 行为, 行動, 行动, 做法, 行為',
      heard: '所闻, 所听, 听见, 听到, 听, 所聞, 聽到, 聽見, 聽',
      pain: '痛点, 痛苦, 烦恼, 困扰, 障碍, 恐惧, 挫折, 担忧, 痛點, 担心, 困难, 痛',
      gain: '收获, 收益, 获益, 需求, 期望, 愿望, 渴望, 收穫, 动机, 获得, 好处, 得到',
    },
    fillers:
      '和 与 與 及 的 用户 客户 他 她 他们 她们 什么 到 了 些 在 是 有 哪些 會 会 与 怎么 如何 說 點 东西',
  },
};
