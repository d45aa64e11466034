// German: reporting a problem, under Export.
import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: 'Problem melden',
  intro:
    'Kopiere diesen Bericht und schick ihn uns mit einem Satz dazu, was schiefging. Er enthält keine Texte aus Notizen und keine Namen.',
  selfCheck: 'Selbsttest',
  selfCheckHint:
    'Testet dein Figma in einer leeren Ecke der Seite und räumt wieder auf. Dauert ein paar Sekunden.',
  checking: 'Test läuft …',
  done: {
    one: 'Fertig. Im Bericht steht jetzt {count} Antwort.',
    other: 'Fertig. Im Bericht stehen jetzt {count} Antworten.',
  },
  remains: {
    one: 'Fertig, aber {count} Ebene ließ sich nicht entfernen. Du findest sie rechts unterhalb von allem anderen.',
    other:
      'Fertig, aber {count} Ebenen ließen sich nicht entfernen. Du findest sie rechts unterhalb von allem anderen.',
  },
};
