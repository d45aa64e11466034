// Spanish: the titles and prompts of every section that a template may have. `prompts` are the two on the board,
// `more` are those that the window offers. The same id means the same section in each template that has it.

import type { sections as en } from '../en/sections';
import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections: Record<keyof typeof en, SectionWords> = /* @__PURE__ */ (() => ({
  'think-feel': {
    title: 'Piensa y siente',
    prompts: [
      near('think-feel.unsaid', '¿Qué le preocupa a {persona} y no dice?'),
      far(
        'think-feel.matters',
        '¿Qué es lo que más le importa aquí a {persona}, más allá de cualquier producto?',
      ),
    ],
    more: [
      near('think-feel.awake', '¿Qué le quita el sueño a {persona} y qué le da alivio?'),
      far('think-feel.hope', '¿Dónde espera estar {persona} dentro de tres años?'),
      near('think-feel.one-word', '¿Qué siente {persona} en {touchpoint}? Una palabra y su porqué.'),
      far('think-feel.belief', '¿Qué cree {persona} sobre esto que nosotros no creemos?'),
    ],
  },
  see: {
    title: 'Ve',
    prompts: [
      near('see.day', '¿Qué tiene delante {persona} en un día normal: lugares, pantallas, gente?'),
      far('see.problems', '¿Qué problemas ve {persona} a su alrededor?'),
    ],
    more: [
      near('see.people', '¿En quién se fija {persona}, y qué tiene o hace esa gente?'),
      far('see.stranger', '¿Qué notaría aquí alguien de fuera que {persona} ya no ve?'),
      near('see.offers', '¿Qué ofertas le llegan de verdad a {persona}?'),
      near('see.media', '¿Qué lee {persona}, qué mira, por dónde navega?'),
    ],
  },
  'say-do': {
    title: 'Dice y hace',
    prompts: [
      near('say-do.words', '¿Qué le hemos oído decir a {persona}, palabra por palabra?'),
      far('say-do.gap', '¿Cuándo dice {persona} una cosa y hace otra?'),
    ],
    more: [
      near('say-do.steps', '¿Qué le hemos visto hacer a {persona}, paso a paso, trucos incluidos?'),
      far('say-do.unsold', '¿Qué haría {persona} si para esto no hubiera nada que comprar?'),
      near('say-do.tells', '¿Qué le cuenta {persona} a otra gente sobre esto?'),
      near('say-do.alone', '¿Qué hace {persona} delante de los demás, y qué solo cuando nadie mira?'),
    ],
  },
  hear: {
    title: 'Oye',
    prompts: [
      near('hear.messages', '¿Qué oye {persona} que confunde, asusta o engaña?'),
      far('hear.influence', '¿Quién puede hacer que {persona} cambie de opinión, y cómo?'),
    ],
    more: [
      near('hear.friends', '¿Qué le dicen a {persona} su familia y sus amistades sobre esto?'),
      far('hear.second-hand', '¿Qué sabe {persona} solo de oídas?'),
      near('hear.work', '¿Qué le dicen a {persona} sus colegas y sus jefes?'),
      near('hear.channels', '¿Por dónde se entera {persona} de las cosas: gente, chats, medios?'),
    ],
  },
  pain: {
    title: 'Dolores',
    prompts: [
      near('pain.week', '¿Qué fue lo que más frustró a {persona} esta semana?'),
      far('pain.risk', '¿Qué riesgo evita {persona} a toda costa?'),
    ],
    more: [
      near('pain.obstacle', '¿Qué frena a {persona}?'),
      far('pain.given-up', '¿A qué ha renunciado {persona}?'),
      near('pain.cost', '¿Qué le cuesta esto a {persona}: tiempo, dinero, orgullo?'),
      near('pain.our-part', '¿En qué le ponemos trabas nosotros a {persona}?'),
    ],
  },
  gain: {
    title: 'Ganancias',
    prompts: [
      near('gain.measure', '¿Cómo sabe {persona} que le ha ido bien?'),
      far('gain.reach', '¿Qué quiere lograr {persona}, en el fondo?'),
    ],
    more: [
      near('gain.day', '¿Qué le mejoraría a {persona} un día cualquiera?'),
      far('gain.without-us', '¿Cómo podría lograrlo {persona} sin nosotros?'),
      near('gain.relief', '¿Qué alivio notaría primero {persona}?'),
      far('gain.proud', '¿Qué contaría {persona} con orgullo?'),
    ],
  },

  // Four quadrants.
  says: {
    title: 'Dice',
    prompts: [
      near('says.remembered', '¿Qué frase de {persona} recordamos palabra por palabra?'),
      far('says.without-us', '¿Qué cuenta {persona} sobre esto cuando no estamos?'),
    ],
    more: [
      near('says.moment', '¿Qué dice {persona} en {touchpoint}?'),
      near('says.asks', '¿Qué pregunta {persona} una y otra vez?'),
      far('says.polite', '¿Qué dice {persona} solo por quedar bien?'),
      far('says.own-words', '¿Cómo llama {persona} a esto, y cómo lo llamamos nosotros?'),
    ],
    card: {
      say: 'Solo palabras que alguien oyó o leyó de verdad, y entre comillas, por favor.',
      watch: 'Primero salen las frases de cortesía. Pregunta qué dice cuando no estamos.',
    },
  },
  thinks: {
    title: 'Piensa',
    prompts: [
      near('thinks.moment', '¿Qué le pasa por la cabeza a {persona} en {touchpoint}?'),
      far('thinks.for-granted', '¿Qué da por hecho {persona} que nosotros pondríamos en duda?'),
    ],
    more: [
      near('thinks.doubt', '¿Qué duda se calla {persona}?'),
      near('thinks.weighs', '¿Qué sopesa {persona} antes de decidir?'),
      far('thinks.expected', '¿Qué cree {persona} que esperan los demás?'),
      far('thinks.years', '¿Qué cree {persona} que habrá cambiado dentro de tres años?'),
    ],
    card: {
      say: '¿Qué le pasa por la cabeza y se lo guarda? Un pensamiento por nota.',
      watch: 'Son suposiciones hasta que alguien pregunte. Dilo y pide que se marquen.',
    },
  },
  does: {
    title: 'Hace',
    prompts: [
      near('does.steps', '¿Qué hace {persona} en realidad, paso a paso?'),
      far('does.without-us', '¿Qué haría {persona} si no existiéramos?'),
    ],
    more: [
      near('does.last-time', '¿Qué hizo {persona} la última vez que pasó esto?'),
      near('does.workarounds', '¿Qué trucos se ha inventado {persona} para arreglárselas?'),
      near('does.puts-off', '¿Qué deja {persona} para luego o sin hacer?'),
      far('does.habit', '¿Qué ha hecho {persona} siempre así, y desde cuándo?'),
    ],
    card: {
      say: '¿Qué hace en realidad, paso a paso? Verbos, por favor, no opiniones.',
      watch: '“Debería” y “haría” son deseos. Pregunta cuándo lo hizo por última vez.',
    },
  },
  feels: {
    title: 'Siente',
    prompts: [
      near('feels.one-word', '¿Qué siente {persona} ahora mismo? Una palabra y su porqué.'),
      far('feels.more-of', '¿Qué le gustaría sentir más a menudo a {persona} en la vida?'),
    ],
    more: [
      near('feels.worry', '¿Qué le ha preocupado a {persona} esta semana?'),
      near('feels.relief', '¿Cuándo sintió alivio {persona} por última vez, y qué había pasado?'),
      near('feels.turn', '¿En qué momento le cambia el ánimo a {persona}, para bien o para mal?'),
      far('feels.hidden', '¿Qué emoción esconde {persona}, y de quién?'),
    ],
    card: {
      say: 'Una emoción por nota, y su porqué: “cansancio, porque…”.',
      watch: '¿Falta el motivo? Pregunta por qué. Deja que el silencio trabaje.',
    },
  },

  // Goal first.
  goal: {
    title: 'Objetivo',
    prompts: [
      near('goal.task', '¿Qué quiere resolver {persona}, y para cuándo?'),
      far('goal.after', '¿Qué será distinto después en la vida de {persona}?'),
    ],
    more: [
      near('goal.start', '¿Qué empuja a {persona} a empezar con esto?'),
      near('goal.choice', '¿Qué está por decidir {persona}, y quién más opina?'),
      near('goal.worked', '¿Cómo sabrá {persona} que funcionó?'),
      far('goal.why', '¿Para qué quiere esto {persona}, en realidad?'),
    ],
    card: {
      say: '¿Qué quiere resolver, en sus palabras? El cómo queda fuera.',
      watch: 'Una función no es un objetivo. Pregunta para qué serviría.',
    },
  },
  say: {
    title: 'Dice',
    prompts: [
      near('say.exactly', '¿Qué dijo exactamente {persona}, y a quién?'),
      far('say.private', '¿Qué dice {persona} en público, y qué solo en confianza?'),
    ],
    more: [
      near('say.complaint', '¿De qué se queja {persona}?'),
      near('say.recommends', '¿Qué recomendaría {persona} a una amistad, y con qué palabras?'),
      far('say.story', '¿Qué anécdota sobre esto le gusta contar a {persona}?'),
      far('say.avoids', '¿De qué tema prefiere no hablar {persona}?'),
    ],
    card: {
      say: 'Solo palabras que alguien oyó o leyó. ¿A quién se las dijo?',
      watch: 'Aquí los resúmenes se disfrazan de cita. Pide la frase exacta.',
    },
  },
  do: {
    title: 'Hace',
    prompts: [
      near('do.today', '¿Qué hizo hoy {persona} para acercarse a su objetivo?'),
      far('do.alone', '¿Qué hace {persona} cuando nadie mira?'),
    ],
    more: [
      near('do.first', '¿Qué es lo primerísimo que hace {persona} con esto?'),
      near('do.around', '¿Cómo se las arregla {persona} con lo que no funciona?'),
      near('do.help', '¿A quién le pide ayuda {persona}, y cómo?'),
      far('do.stopped', '¿Qué ha dejado de hacer {persona}, y por qué?'),
    ],
    card: {
      say: '¿Qué hace hoy con esto, trucos incluidos? Verbos, por favor.',
      watch: 'Lo que piensa hacer todavía no está hecho. Pregunta cuándo pasó por última vez.',
    },
  },

  // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
  notices: {
    title: 'Percibe',
    prompts: [
      near('notices.first', '¿Qué es lo primero que percibe {persona} en {touchpoint}?'),
      far('notices.no-longer', '¿Qué hay ahí que {persona} ya no nota?'),
    ],
    more: [
      near('notices.around', '¿Qué personas, cosas y lugares rodean a {persona} en un día normal?'),
      near('notices.change', '¿Qué cambio notó {persona} esta semana?'),
      near('notices.offers', '¿Qué ofertas le llaman la atención a {persona}, y por qué esas?'),
      far('notices.others', '¿Qué hacen otras personas que {persona} sigue con atención?'),
    ],
    card: {
      say: '¿De qué se da cuenta en un día cualquiera, y de qué manera?',
      watch: 'Anotamos lo que percibiríamos nosotros. Pregunta qué es distinto para esta persona.',
    },
  },
  'takes-in': {
    title: 'Recibe de los demás',
    prompts: [
      near('takes-in.messages', '¿Qué mensajes confunden, asustan o engañan a {persona}?'),
      far('takes-in.influence', '¿Qué opiniones pueden hacer cambiar de idea a {persona}?'),
    ],
    more: [
      near('takes-in.friends', '¿Qué le hacen saber a {persona} su familia y sus amistades sobre esto?'),
      near('takes-in.work', '¿Qué le transmiten a {persona} sus colegas y sus jefes?'),
      near('takes-in.ways', '¿Cómo le llegan las novedades a {persona}: gente, mensajes, señas, medios?'),
      far('takes-in.second-hand', '¿Qué sabe {persona} solo por terceros?'),
    ],
    card: {
      say: '¿Qué le llega de otra gente y de los medios, en la forma que sea?',
      watch: 'Cada nota necesita un remitente. Pregunta de quién viene.',
    },
  },
  communicates: {
    title: 'Comunica',
    prompts: [
      near('communicates.exactly', '¿Cómo lo expresó {persona}, palabra por palabra o seña por seña?'),
      far('communicates.silently', '¿Qué deja claro {persona} sin una sola palabra?'),
    ],
    more: [
      near('communicates.asks', '¿Qué les pide {persona} a los demás?'),
      near('communicates.passes-on', '¿Qué les transmite {persona} a otros sobre esto?'),
      near('communicates.ways', '¿Qué vías para llegar a la gente le sirven a {persona}, y cuáles no?'),
      far('communicates.gap', '¿Cuándo expresa {persona} una cosa y hace otra?'),
    ],
    card: {
      say: '¿Qué expresa, a quién y cómo: palabras, señas, imágenes, silencio?',
      watch: 'Solo lo que alguien presenció. Si nadie lo presenció, cambia la nota de lugar.',
    },
  },
  'thinks-feels': {
    title: 'Piensa y siente',
    prompts: [
      near('thinks-feels.unshared', '¿A qué le da vueltas {persona} sin que nadie lo sepa?'),
      far('thinks-feels.cares', '¿Qué le importa a {persona} más que todo esto?'),
    ],
    more: [
      near('thinks-feels.moment', '¿Qué siente {persona} en {touchpoint}, y a causa de qué?'),
      near('thinks-feels.calm', '¿Qué le da calma a {persona}, y qué se la quita?'),
      far('thinks-feels.hope', '¿Qué espera {persona} de los próximos años?'),
      far('thinks-feels.sure', '¿Qué tiene claro {persona} que nosotros no?'),
    ],
    card: {
      say: 'Ahora vamos hacia dentro. Una emoción o un pensamiento por nota, y su porqué.',
      watch: 'Deja que el silencio trabaje. ¿Falta el motivo? Pregunta por qué.',
    },
  },
}))();
