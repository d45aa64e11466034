// French: reporting a problem, under Export.
import type { problem as en } from '../en/problem';
import type { Words } from '../locale';

export const problem: Words<typeof en> = {
  heading: 'Signaler un problème',
  intro:
    'Copiez ce rapport et envoyez-le-nous avec une phrase sur ce qui n’a pas marché. Il ne contient ni texte de note ni nom.',
  selfCheck: 'Autotest',
  selfCheckHint:
    'Teste votre Figma dans un coin vide de la page, puis remet tout en ordre. Cela prend quelques secondes.',
  checking: 'Test en cours…',
  done: {
    one: 'Test terminé. Le rapport compte maintenant {count} réponse.',
    many: 'Test terminé. Le rapport compte maintenant {count} réponses.',
    other: 'Test terminé. Le rapport compte maintenant {count} réponses.',
  },
  remains: {
    one: 'Test terminé, mais {count} calque n’a pas pu être supprimé. Regardez en bas à droite, après tout le reste.',
    many: 'Test terminé, mais {count} calques n’ont pas pu être supprimés. Regardez en bas à droite, après tout le reste.',
    other:
      'Test terminé, mais {count} calques n’ont pas pu être supprimés. Regardez en bas à droite, après tout le reste.',
  },
};
