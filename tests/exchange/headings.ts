// Headings as people write them, and what each names. Data only.

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** By what they name: a section, several, a part, a field, a fact, a persona or map (and of whom). */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  says: lines(`
    Says
    SAYS
    What they say
    What they SAY
    1. What does she say?
    What does Dana say?
    What Dana says
    **Says** (quotes)
    Quotes
    Key quotes
    💬 Says
    Saying
    He says
    Things they say
    Said
    Quotes & defining words
    Says / Quotes
    Says (5)
    Says – in the waiting room
    Says – what they say
    The user says
    What do they SAY?
    Verbatims
    Dice
    ¿Qué dice?
    Lo que dice
    Lo que Ana dice
    Citas
    ¿Qué dice Ana?
    Fala
    O que fala?
    O que ela diz
    Dit
    Ce qu'elle dit (Says)
    Ce que disent (Says)
    Ce qu’il dit
    Que dit-il ?
    Citations
    Sagt
    Was sagt sie?
    Was Kim sagt
    Aussagen
    Zitate
    Zegt
    Wat zegt hij?
    Mówi
    Co mówi?
    Söyler
    言うこと
    言っていること
    言葉
    彼女は何と言う？
    말
    말하는 것
    所言
    说
    他说了什么？
    所说的
    Säger (Says)
    Says 言うこと
    Dice / Says
    Says | Dice
  `),
  say: lines(`
    Say:
    2) SAY
    Section 3: Say
  `),
  do: lines(`
    Do
  `),
  'thinks-feels': lines(`
    Thinks & Feels
  `),
  thinks: lines(`
    Thinks
    Think
    THINKS
    Thoughts
    Thinking
    What does he think?
    What they THINK
    3. Thinks
    Thoughts & beliefs
    What's on their mind?
    🤔 Thinks
    Think (thoughts)
    What Kim thinks
    What do they really think?
    Piensa
    ¿Qué piensa?
    Lo que piensa
    Pensamientos
    Pensa
    O que pensa?
    Pensamentos
    Pense
    Ce qu'elle pense (Thinks)
    Pensées
    Denkt
    Was denkt er?
    Gedanken
    Pensieri
    Gedachten
    Myśli
    Co myśli?
    Düşünür
    考えること
    何を考えているか
    思考
    생각
    생각하는 것
    想
    想法
    所思
    What is she thinking?
    The customer thinks
  `),
  does: lines(`
    Does
    DOES
    Doing
    What does she do?
    What they do
    Behaviours
    Behaviors
    Behaviour
    Actions & behaviours
    Behaviors and actions
    Does (actions)
    4. Does
    🏃 Does
    What do they DO?
    Does – on site
    What Kim does
    Hace
    ¿Qué hace?
    Comportamientos
    Faz
    O que faz?
    Comportamento
    Fait
    Ce qu'il fait
    Comportements
    Tut
    Macht
    Was tut sie?
    Verhalten
    Handelt
    Fa
    Comportamenti
    Doet
    Gedrag
    Robi
    Yapar
    行うこと
    行動
    行っていること
    やっていること
    행동
    하는 것
    所行
    做
    行为
    所做
  `),
  feels: lines(`
    Feels
    Feel
    Feelings
    FEELS
    Emotions
    Feelings & emotions
    What do they feel?
    How does he feel?
    How do they feel?
    ❤️ Feels
    4. Feel
    Feeling
    What they feel (emotions)
    Siente
    ¿Qué siente?
    Sentimientos
    Emociones
    Sente
    O que sente?
    Sentimentos
    Ressent
    Ce qu'elle ressent
    Émotions
    Sentiments
    Fühlt
    Was fühlt sie?
    Gefühle
    Emotionen
    Prova
    Emozioni
    Voelt
    Gevoelens
    Czuje
    Co czuje?
    Hisseder
    感じること
    感情
    気持ち
    감정
    느낌
    느끼는 것
    感受
    所感
    感觉
  `),
  'think-feel': lines(`
    Think & Feel
    Think and feel
    Think/Feel
    thinkAndFeel
    think_feel
    Thoughts and feelings
    Thoughts / Feelings
    What does she THINK and FEEL?
    7. What do they THINK and FEEL?
    What do they think & feel
    🧠 Think + feel
    Piensa y siente
    ¿Qué piensa y siente?
    Pensa e sente
    O que pensa e sente?
    Pense et ressent
    Que pense et ressent-elle ?
    Denken & Fühlen
    Denkt und fühlt
    Was denkt und fühlt sie?
    Gedanken und Gefühle
    Pensa e prova
    Denkt & voelt
    Myśli i czuje
    Düşün ve hisset
    考えていること・感じていること
    考え・気持ち
    생각과 감정
    생각과 느낌
    所思所感
    想和感受
    想法与感受
    What does he think and feel? What really counts, major preoccupations
    Think & Feel (inner world)
  `),
  see: lines(`
    See
    Sees
    SEE
    What do they see?
    What does she SEE?
    What they see
    3. What do they SEE?
    👀 See
    Seeing
    Sees – the surroundings
    See (environment, friends, what the market offers)
    What does she see? environment, friends, what the market offers
    What Dana sees
    Ve
    ¿Qué ve?
    Lo que ve
    Vê
    O que vê?
    Voit
    Ce qu'il voit
    Que voit-elle ?
    Sehen
    Sieht
    Was sieht er?
    Vede
    Ziet
    Widzi
    Gör
    見ていること
    見る
    見えるもの
    보는 것
    所见
    看见
    看到什么
    看到
  `),
  hear: lines(`
    Hear
    Hears
    HEAR
    What do they hear?
    What they hear
    Hearing
    6. What do they HEAR?
    👂 Hear
    What friends say
    What do friends say?
    What does her boss say?
    Hears (from friends)
    Listens to
    Listens
    Hear: what friends say, what boss says
    Oye
    Escucha
    ¿Qué oye?
    ¿Qué escucha?
    Ouve
    O que escuta?
    O que ouve?
    Entend
    Ce qu'elle entend
    Hören
    Hört
    Hoeren
    Was hört sie?
    Ascolta
    Hoort
    Słyszy
    Duy
    聞いていること
    聞く
    耳にすること
    듣는 것
    所闻
    听到
    听见
    听到什么
  `),
  'say-do': lines(`
    Say & Do
    Say and do
    Says & does
    Say/Do
    sayAndDo
    What does he SAY and DO?
    What do they say and do?
    5. Say + Do
    Dice y hace
    ¿Qué dice y hace?
    Fala e faz
    O que fala e faz?
    Dit et fait
    Que dit et fait-il ?
    Sagen & Tun
    Sagt und tut
    Was sagt und tut er?
    Dice e fa
    Zegt & doet
    Mówi i robi
    Söyle ve yap
    言っていること・行っていること
    発言・行動
    말과 행동
    말하고 행동하는 것
    所言所行
    说和做
    Quotes & behaviours
  `),
  pain: lines(`
    Pain
    Pains
    PAINS
    Pain points
    Painpoints
    Key pain points
    User's pains
    Pain point(s)
    Pains (fears, frustrations, obstacles)
    PAINS: What are their fears, frustrations, and anxieties?
    Fears, frustrations and obstacles
    Frustrations
    Fears
    Fears & frustrations
    Challenges
    Key challenges
    Frustrations / Pains
    Obstacles
    😣 Pain
    Barriers
    Worries
    Struggles
    6. **Ses douleurs (Pain Points)**
    Dolores
    Frustraciones
    Miedos
    Puntos de dolor
    Esfuerzos
    ¿Cuáles son sus miedos?
    Dores
    Dores e medos
    Pontos de dor
    Douleurs
    Peines
    Craint
    Freins
    Points de douleur
    Schmerzen
    Schmerzpunkte
    Herausforderungen
    Ängste
    Sorgen & Ängste
    Sofferenze
    Pijnpunten
    Obawy
    Ağrı
    痛み
    痛み・ストレス
    悩み
    不安・不満
    고통
    불편
    페인 포인트
    痛点
    痛點
    困扰
  `),
  gain: lines(`
    Gain
    Gains
    GAINS
    Gains / Wishes
    Wants & needs
    Wants + needs
    Needs
    Needs and desires
    Goals & needs
    Hopes and dreams
    Motivations
    Goals and motivations
    Aspirations
    Benefits
    GAINS: What are their wants, needs, hopes, and dreams?
    Gain (wants/needs, measures of success)
    🌱 Gains
    Desires
    Ganancias
    Motivaciones
    Necesidades
    Beneficios
    Ganhos
    Necessidades
    Ganhos e desejos
    Espère
    Besoins
    Attentes
    Besoins et envies
    Gewinne
    Bedürfnisse
    Wünsche
    Bedürfnisse & Wünsche
    Obiettivi
    Behoeften
    Potrzeby
    Kazanç
    İhtiyaçlar
    得たいこと
    得られるもの
    欲求・ニーズ
    얻는 것
    니즈
    바라는 것
    收获
    收益
    需求
  `),
  'pain+gain': lines(`
    Pains & Gains
    Pains and gains
    Pain / Gain
    Dolores y ganancias
    Dores e ganhos
    Douleurs & gains
    Schmerzen und Gewinne
    痛点与收获
    痛み・得たいこと
  `),
  'says+thinks': lines(`
    Says & Thinks
    Says / Thinks
    What they say and think
  `),
  'does+feels': lines(`
    Does & Feels
    Does + feels
  `),
  'see+hear': lines(`
    See & hear
    Sees and hears
  `),
  goal: lines(`
    2. What do they need to DO?
    What does she need to do?
  `),
  problem: lines(`
    Problem statement
    Problem
    Point of view
    POV
    POV statement
    Problem statement (draft)
    Definición del problema
    Definição do problema
    Problématique
    Problemstellung
    課題定義
    문제 정의
    问题陈述
    🎯 Problem Statement
  `),
  actions: lines(`
    Actions
    Action items
    Next steps
    To do
    To-do
    TODO
    Actions & owners
    What we do next
    What do we do next?
    Próximos pasos
    Próximos passos
    Prochaines étapes
    Nächste Schritte
    Maßnahmen
    Was tun?
    Que faire ?
    アクション
    다음 단계
    下一步
    ✅ Next Steps
  `),
  conclusion: lines(`
    Conclusion
    Conclusions
    Key insights
    Insights
    Summary
    Key takeaways
    Findings
    What we learned
    Opportunities
    Conclusiones
    Conclusões
    Synthèse
    Fazit
    Erkenntnisse
    まとめ
    인사이트
    总结
    💡 Insights
    So what?
    Insights (draft)
  `),
  persona: lines(`
    Persona
    User persona
    Who is it?
    Persona:
    👤 Persona
    Target user
    Steckbrief
    ペルソナ
    페르소나
    用户画像
    Demographics
  `),
  'persona: Kim': lines(`
    Persona: Kim
    Persona 1: Kim
    Persona – Kim
    User persona: Kim
    Persona 1 — Kim
    Persona (Kim)
    ペルソナ：Kim
    Persona A: Kim
    Primary persona: Kim
    👤 Persona: Kim
  `),
  'persona: Dana Kowalski': lines(`
    Persona: Dana Kowalski
    Persona 2 – Dana Kowalski
  `),
  map: lines(`
    Empathy map
    Empathy Map Canvas
    Empathy Map Template
    Customer empathy map
    Aggregated Empathy Map
    The Empathy Map
    Focus: Empathy Map
    Empathy Map – Summary
    Empathy map (draft)
    Our empathy map
    Empathy Map pour la bibliothèque
    Empathy map for the checkout
    Collaborative Empathy Map
    Mapa de empatía
    Mapa de empatia
    Carte d'empathie
    Carte d’empathie
    Empathie-Karte
    共感マップ
    공감 지도
    同理心地图
    Empathy Mapping
    Empathy map – 2026-03-02
    Empathy Map Workshop
  `),
  'map: Kim': lines(`
    Empathy map: Kim
    Empathy Map – Kim
    Empathy map for Kim
    Empathy map of Kim
    Kim's empathy map
    Kim’s Empathy Map
    Persona 1 — Kim — Empathy Map
    Empathy Map (Kim)
    Kim: Empathy Map
    Mapa de empatía de Kim
    Mapa de empatia da Kim
    Carte d’empathie de Kim
    Empathie-Karte für Kim
    Empathy map: Persona Kim
    Kim – empathy map
    共感マップ：Kim
  `),
  'field goal': lines(`
    Goal
    Goals
    Objetivos
    Ziele
    目標
  `),
  'field role': lines(`
    Role
    Job title
    Occupation
    Beruf
    Métier
    職業
  `),
  'field age': lines(`
    Age
    Edad
    Alter
    年齢
  `),
  'field location': lines(`
    Location
    Wohnort
    Ubicación
    居住地
  `),
  'field product': lines(`
    Product
    Producto
    Produkt
  `),
  'field spareTime': lines(`
    Hobbies
    Spare time
    Loisirs
    趣味
  `),
  'fact evidence': lines(`
    Evidence
    Confidence
    Evidencia
    Beleg
    根拠
    依据
  `),
  'fact status': lines(`
    Status
    Estado
    État
    状态
  `),
  'fact source': lines(`
    Source
    Sources
    Fuente
    Quelle
    Interview
    出典
    来源
  `),
  'fact notes': lines(`
    Notes
    Comments
    Remarks
    Notas
    Notizen
    Remarques
    備考
    备注
  `),
};

/** Look like something of ours, but are not. */
export const WRONG_FRIENDS: readonly string[] = lines(`
  See also
  See below
  See all
  See appendix B
  Hearing aids
  Hearing date: 4 May
  Painting
  Painting lessons
  Says who?
  Says Dana, laughing
  Seesaw
  Do not disturb
  Do's and don'ts
  Dos and Don'ts
  Feel free to add
  Feel free
  Needless
  Need to know
  Want to help?
  Thinking Machines Ltd
  Think tank
  Thinking cap on
  Mindset
  Mind map
  Gainesville
  Feelings wheel
  Quote of the day
  Quotes from the budget meeting
  Pain au chocolat
  Pain at the desk
  Pain killers
  Painless setup
  Challenge accepted
  Design challenge
  Fearless team
  Hopefully
  Hope Street
  Wanted
  Does it scale?
  What does it do?
  Does anybody care?
  What do we do with this?
  What is an empathy map?
  How to use an empathy map
  Why empathy maps?
  Notes on method
  Participant 3
  Agenda
  Introduction
  Objectives of the workshop
  Roadmap
  Timeline
  Team
  Table of contents
  Appendix
  References and further reading
  Interview guide
  Materials
  About this document
  What data says
  What the research says
  See you on Monday
  Do you feel heard?
  I see.
  I feel tired today.
  “I think it is too loud.”
  "I want a quiet room."
  Sees the doctor twice a week
  Hears the bell and runs
  Thinks the queue is unfair
  Feels tired because the bus is late
  Say hello
  Say cheese
  Says no
  Said Khalil
  Sight-seeing in Rome
  Listening exercise
  Behavioural economics
  Doer
  Doing business in Spain
  Wish list for Christmas
  Benefits office
  Goal keeper
  Dream catcher
  Fear of flying
  Ver más
  Véase también
  Dice de seis caras
  Ve a la tienda
  Hace frío
  Fala sério
  Fait divers
  Fait à Paris
  Voir aussi
  Dit is een test
  Siehe auch
  Sehenswürdigkeiten
  Hörgeräte
  Machtkampf
  Tutorial
  Vedi anche
  Zie ook
  Doetinchem
  見出し
  見積もり
  言語設定
  行事予定
  感想文
  お知らせ
  意見交換
  말레이시아
  주말
  정말
  행동경제학
  듣기 평가
  说明
  说明书
  想念
  听说读写
  见面会
  行程安排
  收据
  痛风
  看点推荐
  constructor
  __proto__
  toString
  42
  🙂
  Q4
  Lorem ipsum
  Kim
  Dana Kowalski
  https://example.com/see
  See https://example.com
  Doing 80 on the motorway
  To do or not to do, that is the question
  A need for speed
  Obstacle course
  Emotion design
`);
