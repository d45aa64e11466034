// Whose map or persona a heading announces: "Empathy map: Kim", "Persona 2 – Kim", "Ana’s empathy map", "Carte d’empathie de Léa".
import { folded, LONGEST_HEADING, undecorated } from './heading-text';

export interface Announced {
  /** A persona alone, or a whole map. */
  kind: 'map' | 'persona';
  /** '' where it does not say. */
  name: string;
}

const MAP_WORDS =
  /\b(?:(?:user|customer|team|aggregated|collective|individual|the|our) )*empath(?:y|ie|ic)[ -]?ma(?:p|ps|pping)\b(?:\s+(?:canvas|template|summary|exercise|for users))?|\bmapas? (?:de|da) empat[ií]a\b|\bcartes? d\s?['’]\s?empathie\b|\bempathie[ -]?(?:karte|kaart)n?\b|\bmappa (?:dell['’]\s?|di )empatia\b|\bmapa empatii\b|\bempati haritas[ıi]\b|共感マップ|エンパシー・?マップ|共感図|공감\s?(?:지도|맵)|(?:同理心|共情|移情)(?:地图|地圖|图|圖)/iu;
const PERSONA_WORDS =
  /^(?:(?:user|target|primary|secondary|buyer|customer|our|the|proto)[ -])*personas?\b(?:\s+(?:name|profile|[\d]+|[a-d](?=\s*[:–—|-])))*|^(?:perfil|profil|profile|ペルソナ|페르소나|用户画像|人物画像|用户角色)(?![\p{L}])(?:\s*\d+)?/iu;
/** What stands before the name of somebody who was asked. */
const PERSON =
  /^(?:(?:target )?(?:user|customer|client)|participant|interviewee|respondent|stakeholder|usuari[oa]|entrevistad[oa]|participante|utilisateur|utilisatrice|nutzer(?:in)?|kund(?:e|in)|befragte[rn]?)(?: ?\d+)?\s*[:：–—]\s*/iu;
const EDGES =
  /^[\s:：–—|()[\]・,.「」『』-]+|(?:[\s:：–—|([・,.「」『』-]|(?<!\([^()]*)\)|(?<!\[[^[\]]*)\])+$/g;
const LINKED =
  /^(?:(?:for|of|about|de la|de el|del|de|da|do|para|pour|von|für|fuer|di|per|van|voor|dla)\s+|d['’]\s*|の)/iu;
const QUESTION =
  /^(?:what|how|why|when|where|que es|qu['’]|o que|was|wie|warum|cosa|come|comment|pourquoi|como|por que)\b/i;
const POSSESSIVE = /['’]s?\s*$|さんの$|の$|의$|的$/;

/** What titles of documents say instead of a name. */
const NO_NAMES = new Set(
  (
    'the a an our my your this that new old all final draft example sample template canvas blank empty simple quick full basic complete detailed main general overall overview summary aggregated aggregate collective combined merged individual ' +
    'focus scope goal goals purpose introduction intro workshop session exercise activity project team group customer customers user users client clients people persona personas profile map maps empathy date version notes results ' +
    'round rounds iteration iterations wave sprint analysis research insights findings part step section how why what when who and or with vs digital collaborative remote agile product service app website portal system template(s) n/a tbd none unknown name todo ' +
    'ejemplo plantilla usuario usuarios cliente resumen exemplo modelo usuario exemple modele utilisateur beispiel vorlage nutzer kunde zusammenfassung'
  ).split(' '),
);
/** "For the checkout" is of a thing. */
const THINGS =
  /\b(?:app|application|website|site|project|product|service|checkout|onboarding|flow|redesign|release|sprint|workshop|portal|platform|feature|process|journey|library|phase|week|day|version|v\d+)s?$/i;
const MOST_NAME_WORDS = 5;
const ARTICLES = /^(?:(?:the|a|an|la|le|les|el|los|las|der|die|das|den|il|lo|o|os|as)\s+|l['’]\s?)/i;
/** "Busy Ben" (commuter). */
const QUOTED = /^["“„«]\s*([^"“”„«»]+?)\s*["“”»](?!\S)/;
/** "of a Student" is of one; "The Busy Parent" is called so. */
const A_NAME = /^(?:an?|the|un|une|uma?|einer?|eines)\s+(?=\p{Lu})/u;
const TITLED = /^\p{Lu}\p{L}*\s+\p{Lu}/u;
/** "Focus on checkout" and "Results of the workshop" begin with what no name begins with; "Team lead" and "New user" are of somebody. */
const NEVER_FIRST =
  /^(?:focus|scope|goals?|purpose|introduction|intro|summary|aggregated?|collective|combined|merged|overview|notes|results?|analysis|research|insights?|findings?|part|step|section|template|example|sample|draft|final|version|how|why|what|when|who|and|or|with|vs|date|beispiel|vorlage|ejemplo|plantilla|exemplo|modelo|exemple|modele)$/;

/** The map is what is talked about: "Insights from the empathy map". */
const OBJECT = /\b(?:from|in|on|about|after|using|with|to|of|behind)(?: the| our| this| an?)?\s*$/i;
/** "Meet Kim". */
const MEETING = /^[Mm][Ee][Ee][Tt]\s+(?=\p{Lu})/u;

/** Null if the heading announces neither a map nor a persona. */
export function announcedBy(heading: string): Announced | null {
  if (heading.length > LONGEST_HEADING) return null;
  const text = undecorated(heading);
  if (QUESTION.test(folded(text))) return null;
  const map = MAP_WORDS.exec(text);
  if (map && OBJECT.test(text.slice(0, map.index))) return null;
  if (map)
    return { kind: 'map', name: besideMap(text.slice(0, map.index), text.slice(map.index + map[0].length)) };
  const met = MEETING.test(text) ? nameIn(text.replace(MEETING, '')) : '';
  if (met !== '' && !ARTICLES.test(met)) return { kind: 'persona', name: met };
  const [persona] = PERSONA_WORDS.exec(text) ?? [];
  const [person] = persona === undefined ? (PERSON.exec(text) ?? []) : [];
  if (person !== undefined) {
    const name = nameIn(text.slice(person.length));
    return name === '' ? null : { kind: 'persona', name };
  }
  if (persona === undefined) return null;
  const rest = text.slice(persona.length);
  if (rest.trim() === '') return { kind: 'persona', name: '' };
  return /^\s*[:：–—|(#]|^\s+-\s/.test(rest) ? { kind: 'persona', name: nameIn(rest) } : null;
}

/** "Officer Empathy Map" may say whose it is, where others say the same of others. */
export function ownerOfMap(heading: string): string {
  const text = undecorated(heading);
  const map = MAP_WORDS.exec(text);
  return map ? nameIn(text.slice(0, map.index)) : '';
}

/** Behind it after a mark or "of", or before it as somebody’s own or parted by a mark. */
function besideMap(before: string, after: string): string {
  const later = after.trim().replace(/^#?\d+\s*(?=[:：–—|(-])/, '');
  const isParted = /^[:：–—|(\-「]/.test(later);
  const name = isParted ? nameIn(later) : LINKED.test(later) ? nameIn(later.replace(LINKED, '')) : '';
  if (name !== '') return name;
  const earlier = before.trim();
  if (/[:：–—|\-)]$/.test(earlier)) return nameIn(earlier);
  return POSSESSIVE.test(earlier) ? nameIn(earlier.replace(POSSESSIVE, '')) : '';
}

/** '' for what is no name of somebody. */
export function nameIn(words: string): string {
  const bare = words
    .replace(EDGES, '')
    .replace(PERSONA_WORDS, '')
    .replace(EDGES, '')
    .replace(QUOTED, '$1')
    .replace(LINKED, '')
    .replace(POSSESSIVE, '')
    .replace(EDGES, '')
    .replace(A_NAME, '');
  const parts = bare.split(/\s+/);
  const isWord = /^\p{L}/u.test(bare) && parts.length <= MOST_NAME_WORDS;
  const isOfThing =
    parts.every((part) => NO_NAMES.has(folded(part)) || /^\d+$/.test(part)) ||
    NEVER_FIRST.test(folded(parts[0] ?? '')) ||
    THINGS.test(bare) ||
    (ARTICLES.test(bare) && !TITLED.test(bare));
  return isWord && !isOfThing ? bare : '';
}
