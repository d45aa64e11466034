// French: asking customers whether the notes are true: on the board, in the window, in files.
import type { BoardTexts } from '../locale';

export const boardCheck: BoardTexts['check'] = {
  heading: 'À vérifier',
  columns: {
    question: 'Question',
    section: 'Zone',
    who: 'Qui demande à qui',
    due: 'Pour quand',
    answer: 'Réponse',
  },
  verdicts: {
    held: 'Confirmé',
    refuted: 'Infirmé',
    mixed: 'Partagé',
  },
  labels: {
    held: '✓ Confirmé',
    refuted: '✗ Infirmé',
    mixed: '± Partagé',
  },
  questions: {
    goal: 'Que cherchez-vous à faire ? Cela en fait-il partie ou non : {text}',
    seen: 'Que remarquez-vous autour de vous ? Cela en fait-il partie ou non : {text}',
    heard: 'Que vous en disent les autres ? Cela en fait-il partie ou non : {text}',
    said: 'Qu’en dites-vous vous-même ? Ceci ou autre chose : {text}',
    done: 'Qu’avez-vous fait la dernière fois ? Comme ceci ou autrement : {text}',
    thought: 'Qu’est-ce qui vous passe par la tête ? Cela en fait-il partie ou non : {text}',
    felt: 'Comment le vivez-vous ? Comme ceci ou autrement : {text}',
    pain: 'Qu’est-ce qui rend cela difficile ou facile ? Ceci joue-t-il un rôle ou non : {text}',
    gain: 'Que souhaiteriez-vous ? Cela compte-t-il pour vous ou non : {text}',
    none: 'Comment est-ce pour vous ? Comme ceci ou autrement : {text}',
  },
  product: '(ce que vous utilisez)',
};

export const fileCheck = {
  asked: 'Personnes interrogées',
  sources: 'Réponses de',
  date: 'Répondu le',
  hitRate: 'Taux de confirmation',
  all: 'Toutes les réponses',
  held: '{held} sur {count} se confirment',
  few: 'peu de réponses : un indice, pas une preuve',
  sheet: {
    title: 'Questions',
    customer: 'Client {number}',
    asker: 'Questions posées par',
    date: 'Date',
    hello:
      'Merci pour votre temps. Nous voulons comprendre comment cela se passe pour vous. Il n’y a pas de bonne ou de mauvaise réponse ; vous pouvez passer une question ou vous arrêter à tout moment.',
    consent: 'J’accepte que mes réponses soient notées pour ce projet, sans mon nom.',
    how: 'Poser d’abord une question ouverte et écouter, puis cocher la réponse.',
    scale: ['non', 'en partie', 'oui'],
    words: 'Avec ses propres mots',
  },
};

export const check = {
  first: 'À vérifier d’abord',
  hint: 'Ce que vous croyez le plus et savez le moins. On ne devine pas mieux en imaginant davantage : choisissez-en deux ou trois et demandez.',
  formula:
    '(1 + votes + 2 si elle appuie la problématique + actions + contradictions) × 2 pour une supposition, × 1 si c’est déduit ou partagé. À égalité, dans l’ordre de lecture.',
  none: 'Plus aucune supposition à vérifier.',
  choose: 'Choisir : {note}',
  questionSaid: 'Question enregistrée.',
  answerOf: 'Réponse : {note}',
  unasked: 'Pas demandé',
  answerSaid: 'Réponse : {answer}.',
  asked: {
    one: '{count} personne interrogée',
    many: '{count} personnes interrogées',
    other: '{count} personnes interrogées',
  },
  draw: 'Mettre sur le tableau',
  drawn: {
    one: '{count} question est sur le tableau.',
    many: '{count} questions sont sur le tableau.',
    other: '{count} questions sont sur le tableau.',
  },
  waiting: {
    one: '{count} réponse du tableau n’est pas encore sur sa note.',
    many: '{count} réponses du tableau ne sont pas encore sur leurs notes.',
    other: '{count} réponses du tableau ne sont pas encore sur leurs notes.',
  },
  unread: {
    one: 'Cette réponse de la grille ne compte pas encore. Elle doit commencer par {answers}, sur la ligne d’une question de cette liste.',
    many: 'Ces {count} réponses de la grille ne comptent pas encore. Elles doivent commencer par {answers}, sur la ligne d’une question de cette liste.',
    other:
      'Ces {count} réponses de la grille ne comptent pas encore. Elles doivent commencer par {answers}, sur la ligne d’une question de cette liste.',
  },
  record: 'Montrer sur les notes',
  recorded: {
    one: '{count} réponse est maintenant sur sa note.',
    many: '{count} réponses sont maintenant sur leurs notes.',
    other: '{count} réponses sont maintenant sur leurs notes.',
  },
  sheet: 'Feuille de questions…',
  sheetHint:
    'Une feuille par client sur les notes choisies : à imprimer, à envoyer ou au format tableur pour un outil d’enquête.',
  customers: 'Nombre de clients',
  badCustomers: 'Nombre de clients : saisissez un nombre entier de {min} à {max}.',
  sheetFormat: 'Feuille en',
  formats: {
    html: 'Page à imprimer',
    markdown: 'Markdown',
    csv: 'Tableur (CSV)',
  },
  download: 'Télécharger la feuille',
  importing: 'Importer les réponses…',
  importHint:
    'La feuille remplie au format tableur, ou une ligne par personne et une colonne par question. Les réponses sont 0 (non), 1 (en partie) ou 2 (oui).',
  paste: 'Coller les réponses ici',
  read: 'Vérifier les réponses',
  found: {
    one: 'Réponses sur {count} note',
    many: 'Réponses sur {count} notes',
    other: 'Réponses sur {count} notes',
  },
  unfit: {
    one: '{count} ligne ne correspond à aucune question ou n’a pas de réponse : {rows}',
    many: '{count} lignes ne correspondent à aucune question ou n’ont pas de réponse : {rows}',
    other: '{count} lignes ne correspondent à aucune question ou n’ont pas de réponse : {rows}',
  },
  noAnswers: 'Aucune réponse trouvée.',
  take: 'Utiliser ces réponses',
  replaced: 'Les nouvelles réponses de {names} remplacent les précédentes.',
  rule: 'Confirmé : au moins trois quarts des points. Infirmé : au plus un quart. Sinon, partagé.',
  hitRate: 'Taux de confirmation',
  hitHint: 'Combien de vos notes se sont confirmées. On voit où vos suppositions tombent à côté.',
  noHits: 'Pas encore de réponses.',
  few: 'peu de réponses',
  all: 'Toutes les réponses',
  allMaps: 'Toutes les cartes de cette page',
  held: {
    one: '{held} sur {count} supposition confirmée',
    many: '{held} sur {count} suppositions confirmées',
    other: '{held} sur {count} suppositions confirmées',
  },
};
