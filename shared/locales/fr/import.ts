// French: the Import screen, sorting the notes selected on the page, and problems with a file.
import type {
  importing as enImporting,
  importScreen as enImportScreen,
  sorting as enSorting,
} from '../en/import';
import type { Words } from '../locale';

export const importScreen: Words<typeof enImportScreen> = {
  heading: 'Importer une carte',
  intro:
    'Un fichier devient une nouvelle carte sur cette page ou complète la carte ouverte. Vous voyez d’abord un aperçu.',
  back: 'Retour',
  file: 'Choisir un fichier…',
  drop: 'ou déposez-le n’importe où ici',
  paste: 'Coller ici',
  check: 'Vérifier',
  run: 'Importer',
  empty: 'Choisissez d’abord un fichier ou collez son texte.',
  unreadable: 'Le fichier n’a pas pu être lu. Choisissez-le de nouveau.',

  format: 'Format du fichier',
  formats: {
    json: 'Empathy Map JSON',
    csv: 'Tableur (CSV, TSV)',
    markdown: 'Markdown',
    'json-canvas': 'JSON Canvas',
    excalidraw: 'Excalidraw',
    opml: 'OPML',
    lines: 'Lignes simples',
  },
  columns: 'Colonnes',
  columnsHint: 'Ce que contient chaque colonne.',
  column: 'Colonne {number}',
  meanings: {
    '': 'Ignorer',
    id: 'ID de note',
    section: 'Zone',
    text: 'Texte de la note',
    theme: 'Thème',
    evidence: 'Preuve',
    source: 'Source',
    votes: 'Votes',
    stamps: 'Tampons',
    author: 'Auteur',
    color: 'Couleur',
    prompt: 'Question',
    map: 'Carte',
    'map-id': 'ID de carte',
    language: 'Langue',
    persona: 'Persona',
    touchpoint: 'Point de contact',
  },
  which: 'Carte du fichier',
  mapOption: '{title} ({notes})',
  allMaps: 'Les {count} cartes',
  numbered: '{number}. {name}',

  into: 'Destination',
  intoNew: 'Une nouvelle carte',
  intoOpen: 'La carte ouverte « {title} »',
  sameMap: 'Ce fichier vient de la carte ouverte : les deux sont donc comparés.',
  newId: 'Une carte de cette page a déjà cet identifiant : la nouvelle en reçoit un autre.',
  found: 'Ce que vous obtiendrez',
  unnamed: 'pas encore de nom',
  notes: { one: '{count} note', many: '{count} notes', other: '{count} notes' },
  unplaced: 'Dans aucune zone',
  rows: {
    title: 'Titre',
    persona: 'Persona',
    photo: 'Photo',
    problem: 'Problématique',
    tensions: 'Contradictions',
    actions: 'Actions',
  },
  yes: 'oui',

  comparing: 'Comparaison avec le tableau…',
  merge: 'Ce qui changera sur le tableau',
  restored: 'Remis sur le tableau',
  added: '{section}, nouveau',
  addedActions: 'Actions, nouveau',
  addedTensions: 'Contradictions, nouveau',
  addedSupports: 'Notes reliées à ce qui s’appuie sur elles',
  filled: 'Rempli, car c’était vide',
  same: 'Inchangé',
  onBoard: 'Seulement sur le tableau, conservé',
  conflicts: { one: '{count} différence', many: '{count} différences', other: '{count} différences' },
  conflictList: 'Différences',
  conflictsHint:
    'Le tableau dit une chose, le fichier une autre. Le tableau reste tel quel, sauf si vous choisissez le fichier.',
  takeAll: 'Prendre le fichier partout',
  keepAll: 'Garder le tableau partout',
  sides: { board: 'Tableau', file: 'Fichier' },
  of: '{field} de « {about} »',
  noteFields: {
    text: 'Texte d’une note',
    section: 'Zone',
    evidence: 'Preuve',
    source: 'Source',
    touchpoint: 'Point de contact',
  },
  saysNothing: 'rien',
  left: {
    one: '{count} champ des actions est laissé de côté : la grille du tableau n’a pas de colonne pour lui.',
    many: '{count} champs des actions sont laissés de côté : la grille du tableau n’a pas de colonne pour eux.',
    other:
      '{count} champs des actions sont laissés de côté : la grille du tableau n’a pas de colonne pour eux.',
  },
  boardChanged: 'Le tableau a changé entre-temps. Revoyez les différences, puis importez.',

  /** What becomes of each line of the file. */
  lines: {
    heading: 'Où va chaque ligne',
    hint: 'Rien n’est encore dessiné : vous pouvez déplacer chaque ligne. Dans une liste, les touches 1 à {count} choisissent une zone et passent à la ligne suivante. 0 laisse une ligne de côté.',
    one: 'Pour déplacer des lignes, choisissez une des cartes ci-dessus.',
    placed: {
      one: '{count} note dans une zone',
      many: '{count} notes dans des zones',
      other: '{count} notes dans des zones',
    },
    unplaced: {
      one: '{count} note dans aucune zone',
      many: '{count} notes dans aucune zone',
      other: '{count} notes dans aucune zone',
    },
    leftOut: {
      one: '{count} élément laissé de côté',
      many: '{count} éléments laissés de côté',
      other: '{count} éléments laissés de côté',
    },
    lists: { placed: 'Dans des zones', unplaced: 'Dans aucune zone', leftOut: 'Laissé de côté' },
    goesTo: 'Va dans : {line}',
  },

  skipped: {
    one: '{count} chose à savoir',
    many: '{count} choses à savoir',
    other: '{count} choses à savoir',
  },
  checked: 'Fichier vérifié : {notes}.',
  problems: {
    one: 'Il y a {count} problème. Rien n’a été dessiné.',
    many: 'Il y a {count} problèmes. Rien n’a été dessiné.',
    other: 'Il y a {count} problèmes. Rien n’a été dessiné.',
  },
  repair: 'Réparer et revérifier',
  repairHint: 'Ce fichier peut être réparé. Vous voyez chaque changement avant que le tableau bouge.',
  repairs: { one: '{count} réparation', many: '{count} réparations', other: '{count} réparations' },
  more: 'et {count} de plus',

  missing: {
    file: 'Choisissez un fichier, ou collez un texte et vérifiez-le.',
    valid: 'Réglez d’abord ceci.',
    choice:
      'Le fichier n’ajoute rien, il dit seulement certaines choses autrement : choisissez ce qu’il remplace.',
    left: 'Rien à importer : la grille n’a pas de colonne pour les nouveautés du fichier.',
    new: 'Rien à importer : la carte contient déjà tout.',
  },
  merging: 'Écriture sur la carte…',
  progress: '{done} notes sur {total}',
  progressName: 'Avancement de l’import',
  cancel: 'Annuler',
  cancelled: 'Annulé. Le tableau est comme avant.',
  imported: '« {title} » importée : {notes}.',
  importedAll: '{count} cartes importées : {notes}.',
  merged: '« {title} » complétée. Ajout : {notes}. Repris du fichier : {taken}.',
  taken: { one: '{count} différence', many: '{count} différences', other: '{count} différences' },
};

export const sorting: Words<typeof enSorting> = {
  back: 'Retour',
  read: 'Actualiser',
  allTo: 'Toutes vers',
  withOthers: 'Formes et textes aussi',
  stay: '–',
  option: '{number} {section}',
  keys: 'Dans la liste, les touches 1 à {count} choisissent une zone et passent à la note suivante. 0 laisse une note de côté.',
  sectionOf: 'Zone : {note}',
  how: 'Comment',
  move: 'Déplacer',
  copy: 'Copier',
  working: 'Rangement…',
  cancelled: 'Annulé. Le tableau est comme avant.',

  /** Sorting into the open map. */
  selection: {
    heading: 'Ranger la sélection',
    intro:
      'Sélectionnez des notes n’importe où sur la page et choisissez une zone pour chacune. Annuler une fois remet tout comme avant.',
    none: 'Aucune note n’est sélectionnée sur la page. Sélectionnez-en, puis cliquez sur Actualiser.',
    runNone: 'Ranger les notes',
    run: { one: 'Ranger {count} note', many: 'Ranger {count} notes', other: 'Ranger {count} notes' },
    sorted: {
      one: '{count} note déplacée dans sa zone.',
      many: '{count} notes déplacées dans leurs zones.',
      other: '{count} notes déplacées dans leurs zones.',
    },
    copied: {
      one: '{count} note copiée dans sa zone.',
      many: '{count} notes copiées dans leurs zones.',
      other: '{count} notes copiées dans leurs zones.',
    },
  },

  /** Making a new map. */
  page: {
    heading: 'Partir de ce qui est sur la page',
    intro:
      'Choisissez une zone pour chaque note. La nouvelle carte arrive avec ces notes ; les autres restent où elles sont. Les notes sous un titre comme « Ce qu’ils entendent » sont déjà rangées. Pour n’en prendre que quelques-unes, sélectionnez-les et cliquez sur Actualiser. Annuler une fois remet tout comme avant.',
    none: 'Il n’y a encore rien à ranger sur cette page. Revenez en arrière pour insérer une carte vide ou importer un fichier.',
    runNone: 'Insérer la carte et ses notes',
    run: {
      one: 'Insérer la carte avec {count} note',
      many: 'Insérer la carte avec {count} notes',
      other: 'Insérer la carte avec {count} notes',
    },
    sorted: {
      one: 'Carte insérée, {count} note déplacée dans sa zone.',
      many: 'Carte insérée, {count} notes déplacées dans leurs zones.',
      other: 'Carte insérée, {count} notes déplacées dans leurs zones.',
    },
    copied: {
      one: 'Carte insérée, {count} note copiée dans sa zone.',
      many: 'Carte insérée, {count} notes copiées dans leurs zones.',
      other: 'Carte insérée, {count} notes copiées dans leurs zones.',
    },
  },

  /** Headings of the list. */
  lists: { selection: 'Notes sélectionnées', page: 'Notes hors des cartes' },
};

export const importing: Words<typeof enImporting> = {
  place: '{path} : {problem}',
  problems: {
    syntax: 'Ce n’est pas du JSON valide. Choisissez un fichier issu d’Export, ou copiez tout son texte.',
    size: 'Le fichier dépasse {most} Mo, la limite.',
    foreign:
      'Ce n’est pas une carte d’empathie : ni Empathy Map JSON, ni des listes comme « thinkAndFeel » et « pains ».',
    newer:
      'Le fichier utilise la version {file} du format, et ce plugin lit la version {known}. Rien n’a été importé. Mettez le plugin à jour pour le lire.',
    kind: 'attendu : {expected}, trouvé : {found}',
    missing: 'est absent',
    choice: 'attendu : {choices}',
    empty: 'est vide',
    long: 'compte {found} caractères ; la limite est {most}',
    many: '{found} entrées ; la limite est {most}',
    least: 'est inférieur à {least}',
    most: 'est supérieur à {most}',
    moment: 'attendu : une date et une heure comme 2026-11-21T10:00:00.000Z',
    infinite: 'n’est pas un nombre que l’on peut enregistrer',
    duplicate: 'l’identifiant « {id} » est déjà pris par {first}',
    forbidden: 'ce nom ne peut pas être utilisé',
    photo: 'l’image dépasse {most} Mo',
    'no-photo': 'n’est ni un PNG ni un JPEG de {most} pixels par côté au plus, donc laissé de côté',
    'no-words': 'n’a aucun mot : ce sera une note vide, et les notes vides ne sont pas exportées',
    deep: 'est imbriqué sur plus de {most} niveaux. Supprimez ce qui est plus profond',
    half: 'contient un demi-caractère abîmé. Supprimez-le',
    nul: 'contient le caractère NUL, qui met fin au texte dans beaucoup de programmes. Supprimez-le',
    converted: 'était : {found}, est maintenant : {expected}',
    dropped: 'est inutilisable et a été laissé de côté',
    incomplete: 'a été laissé de côté, car « {field} » manque',
    filled: 'indique maintenant « {now} »',
    emptied: 'est maintenant vide',
    'read-as': 'indiquait « {found} » et indique maintenant « {now} »',
    renamed: 'l’identifiant « {id} » était pris et devient « {now} »',
    dangling: 'renvoie à « {id} », absent du fichier, et a été laissé de côté',
    homeless: 'n’est pas une zone de cette carte : ses notes ne sont dans aucune zone',
    joined: 'est deux fois dans le fichier : ses notes sont allées dans {first}',
    split: 'comptait {found} caractères et devient {notes} notes',
    cut: 'comptait {found} caractères, il reste les {most} premiers',
    replaced: 'contenait un caractère abîmé, remplacé par « \uFFFD »',
    blank: 'Il n’y a rien ici. Choisissez un fichier avec des notes ou collez leur texte.',
    'utf-16': 'Ce texte est en UTF-16. Enregistrez-le en UTF-8 et choisissez-le de nouveau.',
    binary:
      'Ce n’est pas un fichier texte. Choisissez JSON, CSV, Markdown, Canvas, Excalidraw, OPML ou du texte brut.',
    office:
      'C’est un fichier ZIP ou Office. Enregistrez-le en CSV ou en texte et choisissez le nouveau fichier.',
    pdf: 'C’est un PDF. Copiez-en les notes et collez-les ici.',
    picture: 'C’est une image. Choisissez un fichier texte.',
    encoding: 'n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et choisissez-le de nouveau.',
    'web-page': 'C’est une page web. Copiez-en les notes et collez-les ici.',
    'no-notes': 'Aucune note là-dedans. Mettez chaque note sur sa ligne, sous le nom de sa zone.',
    outside: '« {text} » n’est dans aucune zone et a été laissé de côté.',
    conclusion: '« {text} » est une conclusion du groupe, personne ne l’a dit : {count} laissés de côté.',
    'code-block': 'un bloc de code a été laissé de côté',
    plain: 'trop de Markdown sans ligne vide, donc lu comme du texte brut',
    image: 'une image a été laissée de côté',
    'no-cards':
      'Aucune note là-dedans. Mettez chaque note dans un cadre portant le nom de sa zone, par exemple « Douleurs ».',
    'no-canvas':
      'Ce n’est pas un JSON Canvas : la liste « nodes » manque. Choisissez un fichier qui finit par .canvas.',
    'no-excalidraw':
      'Ce n’est pas un fichier Excalidraw : il n’a aucun élément. Choisissez un fichier qui finit par .excalidraw.',
    'no-opml': 'Ce n’est pas de l’OPML : le plan manque. Choisissez un fichier qui finit par .opml.',
    'no-lines':
      'Aucune note là-dedans. Dans le plan, mettez chaque note sous le nom de sa zone, par exemple « Douleurs ».',
    'no-xml': 'Ce n’est pas du XML valide : {reason}. Enregistrez de nouveau le plan en OPML.',
    doctype:
      'Ce fichier contient un DOCTYPE, qui peut rendre énorme un petit fichier. Supprimez-le et choisissez le fichier de nouveau.',
    quotation: 'ouvre des guillemets sans jamais les fermer. Fermez-les ou supprimez-les.',
    'no-texts': 'Dans quelle colonne sont les notes ? Choisissez-en une.',
    'no-rows':
      'Aucune note dans ce fichier. Mettez chaque note sur sa ligne, sous un en-tête comme « Texte ».',
    cells: 'compte {found} cellules pour {most} en-têtes seulement : le reste a été laissé de côté',
    'no-text': 'n’a pas de texte et a été laissé de côté',
    cell: '« {text} » ne peut pas être lu comme {heading} et a été laissé de côté',
    'strange-section':
      '« {name} » n’est pas une zone de cette carte. Notes restées dans aucune zone : {count}',
    columns: 'colonnes laissées de côté : {names}',
    above: '« {text} » est au-dessus du tableau et a été laissé de côté',
    archived: 'la carte « {text} » est archivée et a été laissée de côté',
  },
  kinds: {
    text: 'texte',
    number: 'nombre',
    whole: 'nombre entier',
    flag: 'vrai ou faux',
    list: 'liste',
    object: 'objet',
    null: 'null',
  },
};
