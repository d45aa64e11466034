// French: coming back to a map: what changed, what is due, and the next session.
import type { again as enAgain } from '../en/again';
import type { Words } from '../locale';

export const again: Words<typeof enAgain> = {
  heading: 'Depuis la dernière fois',
  since: 'Comparé au {moment}.',
  nothing: 'Rien n’a changé sur la carte.',
  changes: {
    fresh: {
      one: '{count} nouvelle note',
      many: '{count} nouvelles notes',
      other: '{count} nouvelles notes',
    },
    gone: { one: '{count} note en moins', many: '{count} notes en moins', other: '{count} notes en moins' },
    reworded: {
      one: '{count} note reformulée',
      many: '{count} notes reformulées',
      other: '{count} notes reformulées',
    },
    moved: {
      one: '{count} note déplacée',
      many: '{count} notes déplacées',
      other: '{count} notes déplacées',
    },
    answered: {
      one: '{count} question a reçu une réponse',
      many: '{count} questions ont reçu une réponse',
      other: '{count} questions ont reçu une réponse',
    },
    proven: {
      one: '{count} supposition a maintenant une preuve',
      many: '{count} suppositions ont maintenant une preuve',
      other: '{count} suppositions ont maintenant une preuve',
    },
  },
  late: {
    one: '{count} action en retard',
    many: '{count} actions en retard',
    other: '{count} actions en retard',
  },
  due: {
    one: '{count} action à finir d’ici une semaine',
    many: '{count} actions à finir d’ici une semaine',
    other: '{count} actions à finir d’ici une semaine',
  },
  unclear: {
    one: '{count} action sans date précise',
    many: '{count} actions sans date précise',
    other: '{count} actions sans date précise',
  },
  reviewed: 'Questions de bilan : {count} réponses sur {all}',
  next: 'Commencer l’atelier suivant',
  nextHint: 'La carte reste telle quelle, le temps repart de zéro.',
  proposed: 'Ordre proposé',
  proposedHint: 'D’abord ce qui a été infirmé, puis les zones avec peu de notes ou sans preuve.',
  use: 'Travailler dans cet ordre',
  refuted: 'infirmées : {count}',
  unbacked: 'sans preuve',
  number: 'Atelier {number}',
  ready: 'L’atelier {number} est prêt à commencer. Toutes les notes sont encore là.',
  answerSaid: 'Réponse enregistrée.',
  trigger: 'Déclencheur',
  triggerHint: 'Quand…, alors…',
};
