// German: the command on the command line.
import type { command as en } from '../en/command';
import type { Words } from '../locale';

export const command: Words<typeof en> = {
  usage: `empathy-map validate DATEI…
empathy-map convert DATEI… --to FORMAT [--from FORMAT] [--out DATEI] [--authors board|pseudonyms|none] [--unconsented] [--repair|--strict]
empathy-map diff DATEI DATEI [--json]

validate  prüft jede Datei im Format Empathy Map JSON und nennt jedes Problem mit seiner Stelle
convert   wandelt Maps aus jedem bekannten Format in ein anderes um, nach --out oder auf die Standardausgabe
diff      sagt, was sich von der ersten zur zweiten Datei geändert hat, als Zeilen oder JSON

DATEI darf - sein, für die Standardeingabe.
--to      {to}
--from    {from}; ohne diese Angabe wird die Datei erkannt
--repair  repariert beschädigtes Empathy Map JSON und sagt, was sich geändert hat
--strict  bleibt etwas aus einer Datei weg, zählt das als Problem, und nichts wird geschrieben
--unconsented  schreibt auch Notizen aus Research ohne Einwilligung; sonst bleiben sie zurück
--lang    Sprache der Meldungen, eine von {languages}; ohne diese Angabe die des Systems

Exit-Code: 0 alles in Ordnung, 1 eine Datei hat Probleme, 2 der Befehl wurde nicht verstanden; diff: 1 die Dateien unterscheiden sich, 2 eine ist nicht lesbar.`,
  valid: { one: 'gültig, {count} Notiz', other: 'gültig, {count} Notizen' },
  about: '{file}: {sentence}',
  unreadable: 'lässt sich nicht öffnen',
  unwritable: 'lässt sich nicht schreiben',
  oneMap: '{format} fasst eine Map pro Datei, es sind aber {count}',
  strict: 'etwas daraus bleibt weg, deshalb wird nichts geschrieben (--strict)',
  losses: '{format} lässt weg: {features}',
};
