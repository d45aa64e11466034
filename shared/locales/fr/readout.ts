// French: the page that sums a map up, in files and on the board.
import type { readout as en } from '../en/readout';
import type { Words } from '../locale';

export const readout: Words<typeof en> = {
  heading: 'Synthèse',
  matters: 'Ce qui compte le plus',
  contradiction: 'La contradiction la plus forte',
  unknown: 'Ce que nous ne savons pas encore',
  moreUnknown: {
    one: 'et {count} autre supposition',
    many: 'et {count} autres suppositions',
    other: 'et {count} autres suppositions',
  },
  decisions: 'Décisions',
  behind: 'Les notes à l’appui',
  notes: { one: '{count} note', many: '{count} notes', other: '{count} notes' },
  basis: 'Notes\u202f: {count}, dont étayées\u202f: {backed}. Les autres sont des suppositions.',
  noProblem: 'Pas encore de problématique.',
  noDecisions: 'Rien n’est encore décidé.',
  noThemes: 'Pas encore de thèmes ni de votes.',
  hint: 'Une page à côté de la carte\u202f: qui, le problème, les thèmes avec une citation chacun, la contradiction la plus forte, les questions ouvertes et les décisions. Remettez-la pour la renouveler, aussi quand la carte change de langue\u202f; celle que quelqu’un a reformulée reste. Export la propose en page web et en Markdown. Le récap réunit les thèmes de toutes les cartes de cette page.',
  digest: 'Récap par thème',
  noTheme: 'Sans thème',
  columns: { notes: 'Notes', sections: 'Zones', segments: 'Clients', votes: 'Votes', backed: 'Étayées' },
  stories: 'Récits utilisateurs',
  story: 'En tant que {persona}, j’ai besoin de\u202f: {need} – pour\u202f: {aim}',
  noStories: 'Aucun besoin noté pour l’instant.',
  put: 'Mettre la synthèse sur le tableau',
  putDigest: 'Mettre le récap sur le tableau',
  digestSaid: 'Le récap est sur le tableau.',
  putSaid: 'La synthèse est sur le tableau.',
};
