// Portuguese (Brazil): the titles and prompts of every section that a template may have. `prompts` are the two on the
// board, `more` are those that the window offers. The same id means the same section in each template that has it.

import type { sections as en } from '../en/sections';
import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections: Record<keyof typeof en, SectionWords> = /* @__PURE__ */ (() => ({
  'think-feel': {
    title: 'Pensa e sente',
    prompts: [
      near('think-feel.unsaid', 'Que preocupação {persona} não conta para ninguém?'),
      far('think-feel.matters', 'O que mais importa aqui para {persona}, além de qualquer produto?'),
    ],
    more: [
      near('think-feel.awake', 'O que faz {persona} perder o sono, e o que traz alívio?'),
      far('think-feel.hope', 'Onde {persona} espera estar daqui a três anos?'),
      near('think-feel.one-word', 'O que {persona} sente em {touchpoint}? Uma palavra e o porquê.'),
      far('think-feel.belief', 'Nesse assunto, em que {persona} acredita e nós não?'),
    ],
  },
  see: {
    title: 'Vê',
    prompts: [
      near('see.day', 'O que {persona} tem à frente num dia comum: lugares, telas, pessoas?'),
      far('see.problems', 'Que problemas {persona} vê ao seu redor?'),
    ],
    more: [
      near('see.people', 'Em quem {persona} repara, e o que essa gente tem ou faz?'),
      far('see.stranger', 'O que alguém de fora notaria aqui e {persona} já nem vê?'),
      near('see.offers', 'Que ofertas chegam mesmo até {persona}?'),
      near('see.media', 'O que {persona} lê, assiste, fica rolando na tela?'),
    ],
  },
  'say-do': {
    title: 'Fala e faz',
    prompts: [
      near('say-do.words', 'O que já ouvimos {persona} dizer, palavra por palavra?'),
      far('say-do.gap', 'Quando {persona} fala uma coisa e faz outra?'),
    ],
    more: [
      near('say-do.steps', 'O que já vimos {persona} fazer, passo a passo, gambiarras incluídas?'),
      far('say-do.unsold', 'O que {persona} faria se não houvesse nada à venda para isso?'),
      near('say-do.tells', 'O que {persona} conta para os outros sobre isso?'),
      near('say-do.alone', 'O que {persona} faz na frente dos outros, e o que só quando ninguém vê?'),
    ],
  },
  hear: {
    title: 'Escuta',
    prompts: [
      near('hear.messages', 'O que {persona} escuta que confunde, assusta ou engana?'),
      far('hear.influence', 'Quem consegue fazer {persona} mudar de ideia, e como?'),
    ],
    more: [
      near('hear.friends', 'O que a família e os amigos dizem a {persona} sobre isso?'),
      far('hear.second-hand', 'O que {persona} só sabe de ouvir falar?'),
      near('hear.work', 'O que colegas e chefes dizem a {persona}?'),
      near('hear.channels', 'Por onde as novidades chegam a {persona}: gente, grupos, mídia?'),
    ],
  },
  pain: {
    title: 'Dores',
    prompts: [
      near('pain.week', 'O que mais frustrou {persona} esta semana?'),
      far('pain.risk', 'Que risco {persona} faz de tudo para evitar?'),
    ],
    more: [
      near('pain.obstacle', 'O que trava {persona}?'),
      far('pain.given-up', 'Do que {persona} já desistiu?'),
      near('pain.cost', 'Quanto isso custa para {persona} em tempo, dinheiro ou orgulho?'),
      near('pain.our-part', 'Onde nós atrapalhamos {persona}?'),
    ],
  },
  gain: {
    title: 'Ganhos',
    prompts: [
      near('gain.measure', 'Como {persona} sabe que deu certo?'),
      far('gain.reach', 'O que {persona} quer de verdade, no fim das contas?'),
    ],
    more: [
      near('gain.day', 'O que deixaria um dia comum melhor para {persona}?'),
      far('gain.without-us', 'Como {persona} poderia chegar lá sem nós?'),
      near('gain.relief', 'Que alívio {persona} sentiria primeiro?'),
      far('gain.proud', 'O que {persona} contaria com orgulho?'),
    ],
  },

  // Four quadrants.
  says: {
    title: 'Fala',
    prompts: [
      near('says.remembered', 'Que frase dita por {persona} lembramos palavra por palavra?'),
      far('says.without-us', 'O que {persona} conta sobre isso quando não estamos por perto?'),
    ],
    more: [
      near('says.moment', 'O que {persona} diz em {touchpoint}?'),
      near('says.asks', 'O que {persona} vive perguntando?'),
      far('says.polite', 'O que {persona} diz só por educação?'),
      far('says.own-words', 'Como {persona} chama isso, e como nós chamamos?'),
    ],
    card: {
      say: 'Só palavras que alguém ouviu ou leu de verdade, e entre aspas, por favor.',
      watch: 'Primeiro vem a resposta educada. Pergunte o que essa pessoa diz quando não estamos na sala.',
    },
  },
  thinks: {
    title: 'Pensa',
    prompts: [
      near('thinks.moment', 'O que {persona} pensa com seus botões em {touchpoint}?'),
      far('thinks.for-granted', 'O que {persona} dá como certo e nós questionaríamos?'),
    ],
    more: [
      near('thinks.doubt', 'Que dúvida {persona} tem e guarda para si?'),
      near('thinks.weighs', 'O que {persona} põe na balança antes de decidir?'),
      far('thinks.expected', 'O que {persona} acha que os outros esperam?'),
      far('thinks.years', 'O que {persona} acha que vai ter mudado daqui a três anos?'),
    ],
    card: {
      say: 'O que passa pela cabeça dela e fica guardado? Um pensamento por nota.',
      watch: 'São suposições até alguém perguntar. Diga isso e peça para marcar.',
    },
  },
  does: {
    title: 'Faz',
    prompts: [
      near('does.steps', 'O que {persona} faz de fato, passo a passo?'),
      far('does.without-us', 'O que {persona} faria se nós não existíssemos?'),
    ],
    more: [
      near('does.last-time', 'O que {persona} fez da última vez que isso aconteceu?'),
      near('does.workarounds', 'Que gambiarras {persona} já inventou?'),
      near('does.puts-off', 'O que {persona} deixa para depois ou nem faz?'),
      far('does.habit', 'O que {persona} sempre fez assim, e desde quando?'),
    ],
    card: {
      say: 'O que ela faz de fato, passo a passo? Verbos, por favor, não opiniões.',
      watch: '“Deveria” e “faria” são desejos. Pergunte quando ela fez isso pela última vez.',
    },
  },
  feels: {
    title: 'Sente',
    prompts: [
      near('feels.one-word', 'O que {persona} sente agora? Uma palavra e o porquê.'),
      far('feels.more-of', 'O que {persona} gostaria de sentir mais vezes na vida?'),
    ],
    more: [
      near('feels.worry', 'O que preocupou {persona} esta semana?'),
      near('feels.relief', 'Quando {persona} sentiu alívio pela última vez, e o que tinha acontecido?'),
      near('feels.turn', 'Em que momento {persona} muda de humor, para melhor ou para pior?'),
      far('feels.hidden', 'Que sentimento {persona} esconde, e de quem?'),
    ],
    card: {
      say: 'Um sentimento por nota, e o porquê: “cansaço, porque…”.',
      watch: 'Faltou o motivo? Pergunte por quê. Deixe o silêncio trabalhar.',
    },
  },

  // Goal first.
  goal: {
    title: 'Objetivo',
    prompts: [
      near('goal.task', 'O que {persona} quer resolver, e até quando?'),
      far('goal.after', 'O que vai ser diferente para {persona} depois disso?'),
    ],
    more: [
      near('goal.start', 'O que leva {persona} a começar?'),
      near('goal.choice', 'O que {persona} está para decidir, e quem mais opina?'),
      near('goal.worked', 'Como {persona} vai perceber que deu certo?'),
      far('goal.why', 'Para que {persona} quer isso, afinal?'),
    ],
    card: {
      say: 'O que ela quer resolver, nas palavras dela? O como fica de fora.',
      watch: 'Funcionalidade não é objetivo. Pergunte para que ela serviria.',
    },
  },
  say: {
    title: 'Fala',
    prompts: [
      near('say.exactly', 'O que exatamente {persona} disse, e para quem?'),
      far('say.private', 'O que {persona} fala em público, e o que só em particular?'),
    ],
    more: [
      near('say.complaint', 'Do que {persona} reclama?'),
      near('say.recommends', 'O que {persona} recomendaria a um amigo, e com que palavras?'),
      far('say.story', 'Que história sobre isso {persona} gosta de contar?'),
      far('say.avoids', 'De que assunto {persona} foge?'),
    ],
    card: {
      say: 'Só palavras que alguém ouviu ou leu. Para quem foram ditas?',
      watch: 'Aqui o resumo passa por fala. Peça a frase exata.',
    },
  },
  do: {
    title: 'Faz',
    prompts: [
      near('do.today', 'O que {persona} fez hoje para chegar mais perto do objetivo?'),
      far('do.alone', 'O que {persona} faz quando ninguém está olhando?'),
    ],
    more: [
      near('do.first', 'Qual é a primeira coisa que {persona} faz a respeito?'),
      near('do.around', 'Como {persona} se vira com o que não funciona?'),
      near('do.help', 'A quem {persona} pede ajuda, e como?'),
      far('do.stopped', 'O que {persona} deixou de fazer, e por quê?'),
    ],
    card: {
      say: 'Como ela se vira hoje, gambiarras incluídas? Verbos, por favor.',
      watch: 'O que ela pretende fazer ainda não foi feito. Pergunte quando aconteceu pela última vez.',
    },
  },

  // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
  notices: {
    title: 'Percebe',
    prompts: [
      near('notices.first', 'O que {persona} percebe primeiro em {touchpoint}?'),
      far('notices.no-longer', 'O que está ali e {persona} já nem percebe?'),
    ],
    more: [
      near('notices.around', 'Que pessoas, coisas e lugares cercam {persona} num dia comum?'),
      near('notices.change', 'Que mudança {persona} notou esta semana?'),
      near('notices.offers', 'Que ofertas se destacam para {persona}, e por que essas?'),
      far('notices.others', 'O que outras pessoas fazem que {persona} acompanha de perto?'),
    ],
    card: {
      say: 'O que ela percebe num dia comum, e de que maneira?',
      watch: 'Listamos o que nós perceberíamos. Pergunte o que é diferente para essa pessoa.',
    },
  },
  'takes-in': {
    title: 'Recebe dos outros',
    prompts: [
      near('takes-in.messages', 'Que mensagens confundem, assustam ou enganam {persona}?'),
      far('takes-in.influence', 'A opinião de quem pode fazer {persona} mudar de ideia?'),
    ],
    more: [
      near('takes-in.friends', 'O que a família e os amigos fazem chegar a {persona} sobre isso?'),
      near('takes-in.work', 'O que colegas e chefes repassam a {persona}?'),
      near('takes-in.ways', 'Como as novidades chegam a {persona}: gente, mensagens, sinais, mídia?'),
      far('takes-in.second-hand', 'O que {persona} só sabe por terceiros?'),
    ],
    card: {
      say: 'O que chega até ela pelos outros e pela mídia, em qualquer forma?',
      watch: 'Toda nota precisa de um remetente. Pergunte de quem vem.',
    },
  },
  communicates: {
    title: 'Comunica',
    prompts: [
      near('communicates.exactly', 'Como {persona} se expressou, palavra por palavra ou sinal por sinal?'),
      far('communicates.silently', 'O que {persona} deixa claro sem nenhuma palavra?'),
    ],
    more: [
      near('communicates.asks', 'O que {persona} pede aos outros?'),
      near('communicates.passes-on', 'O que {persona} repassa aos outros sobre isso?'),
      near('communicates.ways', 'Que jeitos de chegar às pessoas funcionam para {persona}, e quais não?'),
      far('communicates.gap', 'Quando {persona} expressa uma coisa e faz outra?'),
    ],
    card: {
      say: 'O que ela expressa, para quem e como: palavras, sinais, imagens, silêncio?',
      watch: 'Só o que alguém presenciou. Se ninguém presenciou, mude a nota de lugar.',
    },
  },
  'thinks-feels': {
    title: 'Pensa e sente',
    prompts: [
      near('thinks-feels.unshared', 'O que {persona} fica remoendo sem ninguém saber?'),
      far('thinks-feels.cares', 'O que importa para {persona} mais do que tudo isso?'),
    ],
    more: [
      near('thinks-feels.moment', 'O que {persona} sente em {touchpoint}, e por causa de quê?'),
      near('thinks-feels.calm', 'O que acalma {persona}, e o que faz o contrário?'),
      far('thinks-feels.hope', 'O que {persona} espera dos próximos anos?'),
      far('thinks-feels.sure', 'De que {persona} tem certeza e nós não?'),
    ],
    card: {
      say: 'Agora vamos para dentro. Um sentimento ou pensamento por nota, e o porquê.',
      watch: 'Deixe o silêncio trabalhar. Faltou o motivo? Pergunte por quê.',
    },
  },
}))();
