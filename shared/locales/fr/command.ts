// French: the command on the command line.
import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate FICHIER…
empathy-map convert FICHIER… --to FORMAT [--from FORMAT] [--out FICHIER] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff FICHIER FICHIER [--json]

validate  vérifie chaque fichier Empathy Map JSON et indique chaque problème et son emplacement
convert   convertit des cartes d’un format connu vers un autre, dans --out ou sur la sortie standard
diff      dit ce qui a changé du premier fichier au second, en lignes ou en JSON

FICHIER peut être - pour l’entrée standard.
--to      {to}
--from    {from} ; sans cette option, le fichier est reconnu
--repair  répare un fichier Empathy Map JSON abîmé et dit ce qui a changé
--strict  si quelque chose d’un fichier est laissé de côté, c’est un problème et rien n’est écrit
--unconsented  écrit aussi les notes dont l’étude n’a pas de consentement ; sinon, elles sont retenues
--lang    langue des messages, au choix {languages} ; sinon, celle du système

Code de sortie : 0 tout va bien, 1 un fichier a des problèmes, 2 la commande n’a pas été comprise ; diff : 1 les fichiers diffèrent, 2 l’un est illisible.`,
  valid: { one: 'valide, {count} note', many: 'valide, {count} notes', other: 'valide, {count} notes' },
  about: '{file} : {sentence}',
  unreadable: 'impossible à ouvrir',
  unwritable: 'impossible à écrire',
  oneMap: '{format} accepte une carte par fichier, et il y en a {count}',
  strict: 'quelque chose du fichier est laissé de côté, donc rien n’est écrit (--strict)',
  losses: '{format} laisse de côté : {features}',
};
