// German: what each template is good for, and why its orders are as they are. A reason must be true of the order
// that the template gives to that preset (shared/templates).

import type { templateWords as en } from '../en/templates';
import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas, 2017',
  'hear-first': 'Rembach für „erst hören“, der Rest ist unsere Einschätzung',
  'business-model': 'Business Model Generation',
  interviews: 'Lucid und IdeaScale für den Anfang, der Rest ist unsere Einschätzung',
  numbering: 'Nummerierung von Rembach',
  'twenty-minutes': 'Grays Session in zwanzig Minuten',
  adapted: 'von uns aus der Map mit sechs Bereichen abgeleitet',
  ours: 'unsere Einschätzung',
  facilitator: 'Wahl der Moderation',
};

/** The reason of an order that people made by hand. */
export const customReason = 'Für diese Session zusammengestellt.';

export const templateWords = /* @__PURE__ */ (() =>
  ({
    'six-section': {
      about:
        'Die bekannteste: die Welt um einen Menschen, was dieser Mensch sagt und tut und was in ihm vorgeht.',
      reasons: {
        'outside-in': 'Erst kommt, was alle sehen und hören können. Was innen vorgeht, kommt zum Schluss.',
        competitive:
          'Erst hören: Auf diesem Markt ist viel Widersprüchliches, Falsches und Beängstigendes zu hören. Wer das kennt, versteht den Rest besser.',
        'business-model':
          'Erst kommt die Welt ringsum, dann das, was sie mit Denken, Handeln, Schmerzen und Gewinnen macht.',
        'evidence-first': 'Was gesagt und getan wurde, ist belegt. Es kommt deshalb vor allen Vermutungen.',
        'inner-first':
          'Hier geht es vor allem um Gefühle. Denken & Fühlen kommt zuerst und bekommt anderthalbmal so viel Zeit.',
        recovery:
          'Am Anfang steht der Schmerz, der sie vertrieben hat, am Ende das, was sie zurückholen könnte.',
        'new-market': 'Wir kennen ihre Welt besser als ihre Gedanken. Also kommt ihre Welt zuerst.',
        'loyal-growth': 'Sie wissen, was sie davon haben. Damit geht es los. Am Ende steht, was noch wehtut.',
        express: 'Für eine kurze Session: erst was sie sehen und hören, das Innere zuletzt.',
        internal: 'Was im Unternehmen geredet wird, kommt zuerst, denn es prägt alles Weitere.',
      },
    },
    'four-quadrant': {
      about:
        'Schnell erklärt: was ein Mensch sagt, denkt, tut und fühlt. Gut für die erste Map oder ein einzelnes Interview.',
      reasons: {
        'outside-in': 'Erst kommt, was alle sehen und hören können. Was innen vorgeht, kommt zum Schluss.',
        competitive: 'Viele Botschaften werben um sie. Ihre eigenen Worte zeigen, welche angekommen sind.',
        'business-model': 'Ein Angebot muss zu dem passen, was sie ohnehin tun. Deshalb kommt das zuerst.',
        'evidence-first': 'Was getan und gesagt wurde, ist belegt. Es kommt deshalb vor allen Vermutungen.',
        'inner-first':
          'Hier geht es vor allem um Gefühle. „Fühlt“ kommt zuerst und bekommt anderthalbmal so viel Zeit.',
        recovery: 'Am Anfang steht, wie es ihnen beim Weggehen ging. Dann kommt, was sie getan haben.',
        'new-market':
          'Was sie tun, ist am leichtesten herauszufinden. Was sie denken, können wir nur vermuten, deshalb kommt es zuletzt.',
        'loyal-growth':
          'Sie fühlen sich hier wohl. Los geht es mit dem Grund dafür, am Ende stehen die Zweifel, die bleiben.',
        express: 'Für eine kurze Session: das Äußere in einem Schritt, das Innere in einem zweiten.',
        internal: 'Was im Unternehmen geredet wird, kommt zuerst, denn es prägt alles Weitere.',
      },
    },
    'goal-first': {
      about:
        'Beginnt mit dem, was ein Mensch schaffen will. Sagen und Tun sind getrennt, Schmerzen und Gewinne gehören mit in den Kopf.',
      reasons: {
        'outside-in':
          'Erst kommt das Ziel, dann alles, was zu sehen und zu hören ist. Was innen vorgeht, kommt zum Schluss.',
        competitive:
          'Gleich nach dem Ziel kommt Hören: Auf diesem Markt ist viel Widersprüchliches, Falsches und Beängstigendes zu hören. Wer das kennt, versteht den Rest besser.',
        'business-model':
          'Nach dem Ziel kommt die Welt ringsum, dann das, was sie mit Denken, Handeln, Schmerzen und Gewinnen macht.',
        'evidence-first':
          'Ist das Ziel klar, kommt zuerst, was gesagt und getan wurde. Das ist belegt, der Rest ist vermutet.',
        'inner-first':
          'Hier geht es vor allem um Gefühle. Denken & Fühlen kommt gleich nach dem Ziel und bekommt anderthalbmal so viel Zeit.',
        recovery:
          'Was wollten sie, und welcher Schmerz hat sie vertrieben? Am Ende steht, was sie zurückholen könnte.',
        'new-market':
          'Wir kennen ihre Welt besser als ihre Gedanken. Also kommt sie zuerst, gleich nach dem Ziel.',
        'loyal-growth':
          'Hier erreichen sie ihr Ziel. Weiter geht es mit den Gewinnen, am Ende steht, was noch wehtut.',
        express: 'Für eine kurze Session: das Ziel, dann was sie sehen und hören, das Innere zuletzt.',
        internal: 'Nach dem Ziel kommt, was im Unternehmen geredet wird, denn es prägt alles Weitere.',
      },
    },
    'inner-and-outer': {
      about:
        'Bereiche, die nach den Sinnen heißen, schließen Menschen aus, denn nicht alle sehen, hören oder sprechen. Diese hier passen für alle.',
      reasons: {
        'outside-in': 'Erst kommt, was sich nach außen zeigt. Was innen vorgeht, kommt zum Schluss.',
        competitive:
          'Erst kommt, was sie von anderen erfahren: viel Widersprüchliches, Falsches und Beängstigendes. Wer das kennt, versteht den Rest besser.',
        'business-model':
          'Erst kommt die Welt ringsum, dann das, was sie mit Denken, Handeln, Schmerzen und Gewinnen macht.',
        'evidence-first':
          'Was sie mitgeteilt und getan haben, ist belegt. Es kommt deshalb vor allen Vermutungen.',
        'inner-first':
          'Hier geht es vor allem um Gefühle. „Denkt & fühlt“ kommt zuerst und bekommt anderthalbmal so viel Zeit.',
        recovery:
          'Am Anfang steht der Schmerz, der sie vertrieben hat, am Ende das, was sie zurückholen könnte.',
        'new-market': 'Wir kennen ihre Welt besser als ihre Gedanken. Also kommt ihre Welt zuerst.',
        'loyal-growth': 'Sie wissen, was sie davon haben. Damit geht es los. Am Ende steht, was noch wehtut.',
        express: 'Für eine kurze Session: erst was bei ihnen ankommt, das Innere zuletzt.',
        internal: 'Was im Unternehmen weitergegeben wird, kommt zuerst, denn es prägt alles Weitere.',
      },
    },
  }) satisfies Record<keyof typeof en, TemplateWords>)();
