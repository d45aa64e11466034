// German: the titles and prompts of every section that a template may have. `prompts` are the two on the board,
// `more` are those that the window offers. The same id means the same section in each template that has it.
// “diese Person” reads the same as subject and as direct object, so the persona is only one of these.

import type { sections as en } from '../en/sections';
import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections = /* @__PURE__ */ (() =>
  ({
    'think-feel': {
      title: 'Denken & Fühlen',
      prompts: [
        near('think-feel.unsaid', 'Welche Sorgen behält {persona} für sich?'),
        far('think-feel.matters', 'Was zählt hier für {persona} wirklich, ganz abgesehen von Produkten?'),
      ],
      more: [
        near('think-feel.awake', 'Was hält {persona} nachts wach, und was bringt Erleichterung?'),
        far('think-feel.hope', 'Wo möchte {persona} in drei Jahren stehen?'),
        near('think-feel.one-word', '{touchpoint}: Was fühlt {persona} da, in einem Wort, und warum?'),
        far('think-feel.belief', 'Wovon ist {persona} hier überzeugt und wir nicht?'),
      ],
    },
    see: {
      title: 'Sehen',
      prompts: [
        near('see.day', 'Was hat {persona} im Alltag vor Augen: Orte, Bildschirme, Menschen?'),
        far('see.problems', 'Welche Probleme sieht {persona} ringsum?'),
      ],
      more: [
        near('see.people', 'Auf wen schaut {persona}, und was haben oder tun diese Leute?'),
        far('see.stranger', 'Was würde Fremden hier auffallen, das {persona} nicht mehr sieht?'),
        near('see.offers', 'Welche Angebote erreichen {persona} wirklich?'),
        near('see.media', 'Was liest, schaut oder scrollt {persona}?'),
      ],
    },
    'say-do': {
      title: 'Sagen & Tun',
      prompts: [
        near('say-do.words', 'Was haben wir {persona} wörtlich sagen hören?'),
        far('say-do.gap', 'Wo sagt {persona} das eine und tut das andere?'),
      ],
      more: [
        near('say-do.steps', 'Was haben wir {persona} tun sehen, Schritt für Schritt, mit allen Umwegen?'),
        far('say-do.unsold', 'Was würde {persona} tun, wenn es dafür nichts zu kaufen gäbe?'),
        near('say-do.tells', 'Was erzählt {persona} anderen davon?'),
        near('say-do.alone', 'Was tut {persona} vor anderen, und was nur allein?'),
      ],
    },
    hear: {
      title: 'Hören',
      prompts: [
        near('hear.messages', 'Was bekommt {persona} zu hören, das verwirrt, Angst macht oder täuscht?'),
        far('hear.influence', 'Wer kann {persona} umstimmen, und womit?'),
      ],
      more: [
        near('hear.friends', 'Was bekommt {persona} dazu von Freunden und Familie zu hören?'),
        far('hear.second-hand', 'Was weiß {persona} nur vom Hörensagen?'),
        near('hear.work', 'Was hört {persona} aus dem Team und von Vorgesetzten?'),
        near('hear.channels', 'Woher erfährt {persona} Neues: von Menschen, aus Chats, aus Medien?'),
      ],
    },
    pain: {
      title: 'Schmerzen',
      prompts: [
        near('pain.week', 'Was hat {persona} diese Woche am meisten frustriert?'),
        far('pain.risk', 'Welchem Risiko geht {persona} um jeden Preis aus dem Weg?'),
      ],
      more: [
        near('pain.obstacle', 'Was hält {persona} auf?'),
        far('pain.given-up', 'Was hat {persona} längst aufgegeben?'),
        near('pain.cost', 'Was kostet das {persona} an Zeit, Geld oder Stolz?'),
        near('pain.our-part', 'Wo bremsen wir {persona} aus?'),
      ],
    },
    gain: {
      title: 'Gewinne',
      prompts: [
        near('gain.measure', 'Woran merkt {persona}, dass es gut gelaufen ist?'),
        far('gain.reach', 'Was will {persona} am Ende wirklich erreichen?'),
      ],
      more: [
        near('gain.day', 'Was würde einen normalen Tag für {persona} besser machen?'),
        far('gain.without-us', 'Wie käme {persona} auch ohne uns ans Ziel?'),
        near('gain.relief', 'Welche Erleichterung würde {persona} zuerst spüren?'),
        far('gain.proud', 'Was würde {persona} anderen voller Stolz erzählen?'),
      ],
    },

    // Four quadrants.
    says: {
      title: 'Sagt',
      prompts: [
        near('says.remembered', 'Was hat {persona} gesagt, das wir noch wörtlich wissen?'),
        far('says.without-us', 'Was erzählt {persona} anderen davon, wenn wir nicht dabei sind?'),
      ],
      more: [
        near('says.moment', '{touchpoint}: Was sagt {persona} da?'),
        near('says.asks', 'Wonach fragt {persona} immer wieder?'),
        far('says.polite', 'Was sagt {persona} nur aus Höflichkeit?'),
        far('says.own-words', 'Wie nennt {persona} das, und wie nennen wir es?'),
      ],
      card: {
        say: 'Bitte nur Sätze, die jemand wirklich gehört oder gelesen hat, in Anführungszeichen.',
        watch: 'Höfliches kommt zuerst. Frag, was dieser Mensch sagt, wenn wir nicht dabei sind.',
      },
    },
    thinks: {
      title: 'Denkt',
      prompts: [
        near('thinks.moment', '{touchpoint}: Was denkt {persona} in diesem Moment?'),
        far('thinks.for-granted', 'Was hält {persona} für selbstverständlich, das wir hinterfragen würden?'),
      ],
      more: [
        near('thinks.doubt', 'Welche Zweifel behält {persona} für sich?'),
        near('thinks.weighs', 'Was wägt {persona} ab, bevor eine Entscheidung fällt?'),
        far('thinks.expected', 'Was glaubt {persona}, was andere erwarten?'),
        far('thinks.years', 'Was, glaubt {persona}, wird in drei Jahren anders sein?'),
      ],
      card: {
        say: 'Was geht diesem Menschen durch den Kopf, ohne dass er es ausspricht? Ein Gedanke pro Notiz.',
        watch: 'Solange niemand nachgefragt hat, sind das Vermutungen. Sag das dazu und lass sie markieren.',
      },
    },
    does: {
      title: 'Tut',
      prompts: [
        near('does.steps', 'Was tut {persona} tatsächlich, Schritt für Schritt?'),
        far('does.without-us', 'Was würde {persona} tun, wenn es uns nicht gäbe?'),
      ],
      more: [
        near('does.last-time', 'Was hat {persona} getan, als es das letzte Mal so weit war?'),
        near('does.workarounds', 'Welche Umwege hat {persona} sich ausgedacht?'),
        near('does.puts-off', 'Was schiebt {persona} auf oder lässt es ganz bleiben?'),
        far('does.habit', 'Was macht {persona} schon immer so, und seit wann?'),
      ],
      card: {
        say: 'Was tut dieser Mensch tatsächlich, Schritt für Schritt? Bitte Verben, keine Meinungen.',
        watch: '„Sollte“ und „würde“ sind Wünsche. Frag, wann das zuletzt wirklich passiert ist.',
      },
    },
    feels: {
      title: 'Fühlt',
      prompts: [
        near('feels.one-word', 'Wie fühlt sich {persona} gerade, in einem Wort, und warum?'),
        far('feels.more-of', 'Was möchte {persona} im Leben öfter fühlen?'),
      ],
      more: [
        near('feels.worry', 'Was hat {persona} diese Woche beunruhigt?'),
        near('feels.relief', 'Wann war {persona} zuletzt erleichtert, und was war passiert?'),
        near('feels.turn', 'Ab welchem Punkt bekommt {persona} gute oder schlechte Laune?'),
        far('feels.hidden', 'Welches Gefühl verbirgt {persona}, und vor wem?'),
      ],
      card: {
        say: 'Ein Gefühl pro Notiz, mit Grund: „müde, weil …“',
        watch: 'Fehlt der Grund, frag nach dem Warum. Halte die Stille aus.',
      },
    },

    // Goal first.
    goal: {
      title: 'Ziel',
      prompts: [
        near('goal.task', 'Was will {persona} schaffen, und bis wann?'),
        far('goal.after', 'Was ist danach im Leben anders, wenn {persona} das geschafft hat?'),
      ],
      more: [
        near('goal.start', 'Was bringt {persona} dazu, damit anzufangen?'),
        near('goal.choice', 'Was muss {persona} jetzt entscheiden, und wer redet dabei mit?'),
        near('goal.worked', 'Woran wird {persona} merken, dass es geklappt hat?'),
        far('goal.why', 'Warum will {persona} das überhaupt?'),
      ],
      card: {
        say: 'Was will dieser Mensch schaffen, in eigenen Worten? Das Wie lassen wir weg.',
        watch: 'Eine Funktion ist kein Ziel. Frag, wozu sie gut wäre.',
      },
    },
    say: {
      title: 'Sagen',
      prompts: [
        near('say.exactly', 'Was genau hat {persona} gesagt, und zu wem?'),
        far('say.private', 'Was sagt {persona} öffentlich, und was nur im Vertrauen?'),
      ],
      more: [
        near('say.complaint', 'Worüber beschwert sich {persona}?'),
        near('say.recommends', 'Was würde {persona} Freunden empfehlen, und mit welchen Worten?'),
        far('say.story', 'Welche Geschichte erzählt {persona} dazu gern?'),
        far('say.avoids', 'Welches Thema vermeidet {persona}?'),
      ],
      card: {
        say: 'Bitte nur Worte, die jemand gehört oder gelesen hat. An wen waren sie gerichtet?',
        watch: 'Hier verkleiden sich Zusammenfassungen als Zitate. Frag nach dem genauen Satz.',
      },
    },
    do: {
      title: 'Tun',
      prompts: [
        near('do.today', 'Was hat {persona} heute getan, um dem Ziel näher zu kommen?'),
        far('do.alone', 'Was tut {persona}, wenn niemand zusieht?'),
      ],
      more: [
        near('do.first', 'Was ist das Allererste, das {persona} unternimmt?'),
        near('do.around', 'Wie behilft sich {persona}, wenn etwas nicht klappt?'),
        near('do.help', 'Wen bittet {persona} um Hilfe, und wie?'),
        far('do.stopped', 'Womit hat {persona} aufgehört, und warum?'),
      ],
      card: {
        say: 'Was unternimmt dieser Mensch heute schon, mit allen Umwegen? Bitte Verben.',
        watch: 'Was geplant ist, ist noch nicht getan. Frag, wann es zuletzt wirklich passiert ist.',
      },
    },

    // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
    notices: {
      title: 'Nimmt wahr',
      prompts: [
        near('notices.first', '{touchpoint}: Was nimmt {persona} da zuerst wahr?'),
        far('notices.no-longer', 'Was ist da, das {persona} gar nicht mehr wahrnimmt?'),
      ],
      more: [
        near('notices.around', 'Welche Menschen, Dinge und Orte hat {persona} im Alltag um sich?'),
        near('notices.change', 'Welche Veränderung hat {persona} diese Woche bemerkt?'),
        near('notices.offers', 'Welche Angebote bemerkt {persona} überhaupt, und warum gerade die?'),
        far('notices.others', 'Worauf achtet {persona} bei anderen Menschen?'),
      ],
      card: {
        say: 'Was bekommt dieser Mensch an einem ganz normalen Tag mit, und auf welchem Weg?',
        watch: 'Schnell steht da, was uns auffallen würde. Frag, was für diesen Menschen anders ist.',
      },
    },
    'takes-in': {
      title: 'Erfährt von anderen',
      prompts: [
        near('takes-in.messages', 'Welche Botschaften verwirren, ängstigen oder täuschen {persona}?'),
        far('takes-in.influence', 'Wessen Meinung kann {persona} umstimmen?'),
      ],
      more: [
        near('takes-in.friends', 'Was erfährt {persona} dazu von Freunden und Familie?'),
        near('takes-in.work', 'Was erfährt {persona} aus dem Team und von Vorgesetzten?'),
        near('takes-in.ways', 'Wie erreichen Neuigkeiten {persona}: Menschen, Nachrichten, Zeichen, Medien?'),
        far('takes-in.second-hand', 'Was weiß {persona} nur aus zweiter Hand?'),
      ],
      card: {
        say: 'Was kommt von anderen und aus den Medien bei diesem Menschen an, in welcher Form auch immer?',
        watch: 'Zu jeder Notiz gehört eine Quelle. Frag, von wem das kommt.',
      },
    },
    communicates: {
      title: 'Teilt sich mit',
      prompts: [
        near('communicates.exactly', 'Wie hat {persona} es ausgedrückt, Wort für Wort, Zeichen für Zeichen?'),
        far('communicates.silently', 'Was macht {persona} ganz ohne Worte klar?'),
      ],
      more: [
        near('communicates.asks', 'Worum bittet {persona} andere?'),
        near('communicates.passes-on', 'Was gibt {persona} darüber an andere weiter?'),
        near('communicates.ways', 'Wie erreicht {persona} andere am besten, und wie gar nicht?'),
        far('communicates.gap', 'Wo drückt {persona} das eine aus und tut das andere?'),
      ],
      card: {
        say: 'Was teilt dieser Mensch mit, wem und wie: mit Worten, Gebärden, Bildern oder schweigend?',
        watch: 'Hier zählt nur, was jemand miterlebt hat. War niemand dabei, gehört die Notiz woandershin.',
      },
    },
    'thinks-feels': {
      title: 'Denkt & fühlt',
      prompts: [
        near('thinks-feels.unshared', 'Was beschäftigt {persona}, ohne dass jemand davon weiß?'),
        far('thinks-feels.cares', 'Was ist für {persona} wichtiger als all das hier?'),
      ],
      more: [
        near('thinks-feels.moment', '{touchpoint}: Was fühlt {persona} da, und weswegen?'),
        near('thinks-feels.calm', 'Was beruhigt {persona}, und was bewirkt das Gegenteil?'),
        far('thinks-feels.hope', 'Was erhofft sich {persona} von den nächsten Jahren?'),
        far('thinks-feels.sure', 'Worin ist {persona} sicher und wir nicht?'),
      ],
      card: {
        say: 'Jetzt geht es nach innen. Ein Gefühl oder Gedanke pro Notiz, mit Grund.',
        watch: 'Halte die Stille aus. Fehlt der Grund, frag nach dem Warum.',
      },
    },
  }) satisfies Record<keyof typeof en, SectionWords>)();
