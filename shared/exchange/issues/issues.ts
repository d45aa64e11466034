// A map's actions as issues for a tracker: what all trackers have in common. Independent of formats.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { sectionName } from '../../catalogue/template-words';
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../../model/evidence';
import { dayOf } from '../../recognise/days';
import type { SectionId } from '../../templates/template';
import { FEATURES, type Feature } from '../features';
import type { Rows } from '../table/rows';
import { writeForImporter } from '../table/table';
import type { ExportWarning, Written } from '../types';

/** The features an issue includes, as text or in its description. */
const CARRIED: readonly Feature[] = [
  'title',
  'persona',
  'supporting-notes',
  'evidence',
  'source',
  'problem',
  'problem-notes',
  'actions',
  'owners',
  'due',
  'status',
  'measure',
  'trigger',
  'action-notes',
];
export const NOT_IN_ISSUES = FEATURES.filter((feature) => !CARRIED.includes(feature));

export interface Issue {
  /** One line, no longer than Jira accepts; if the text is longer, the description starts with all of it. */
  title: string;
  /** As people typed it. */
  text: string;
  owner: string;
  /** As people typed it; `YYYY-MM-DD` is a date. */
  due: string;
  /** `due` as `YYYY-MM-DD`; null if it names no day with its year, and so stays in the description. */
  day: string | null;
  status: Action['status'];
  /** The sections of its evidence notes; no spaces, because Jira does not accept them. */
  labels: string[];
  measure: string;
  trigger: string;
  /** The notes that are its evidence. */
  notes: SupportingNote[];
  problem: string;
  problemNotes: SupportingNote[];
  map: EmpathyMap;
}

interface SupportingNote {
  note: Note;
  section: SectionId | null;
}

const LABEL = 'empathy-map';
/** Jira's maximum for a summary. */
const LONGEST_TITLE = 255;

/** Skips actions without content. */
export function issuesOf(maps: readonly EmpathyMap[]): { issues: Issue[]; warnings: ExportWarning[] } {
  const issues = maps.flatMap((map) => {
    const find = noteFinder(map);
    return (map.actions ?? [])
      .filter(({ text }) => text.trim() !== '')
      .map((action) => toIssue(action, map, find));
  });
  return { issues, warnings: issues.length === 0 ? [{ code: 'no-actions', count: 0 }] : [] };
}

/** The maps' actions as one table. */
export function writeIssues(
  maps: readonly EmpathyMap[],
  tableOf: (issues: readonly Issue[]) => Rows,
): Written {
  const { issues, warnings } = issuesOf(maps);
  const written = writeForImporter(tableOf(issues));
  return { ...written, warnings: [...warnings, ...written.warnings] };
}

type NoteFinder = (ids: readonly string[] | undefined) => SupportingNote[];

function noteFinder(map: EmpathyMap): NoteFinder {
  const byId = new Map<string, SupportingNote>();
  for (const note of map.unplaced ?? []) byId.set(note.id, { note, section: null });
  for (const { id, notes } of map.sections)
    for (const note of notes) byId.set(note.id, { note, section: id });
  return (ids = []) =>
    ids.flatMap((id) => {
      const found = byId.get(id);
      return found === undefined ? [] : [found];
    });
}

function toIssue(action: Action, map: EmpathyMap, find: NoteFinder): Issue {
  const notes = find(action.notes);
  const sections = notes.flatMap(({ section }) => (section === null ? [] : [section]));
  return {
    title: toTitle(action.text),
    text: action.text,
    owner: action.owner ?? '',
    due: action.due ?? '',
    day: dayOf(action.due ?? '', map.language),
    status: action.status,
    labels: [LABEL, ...new Set(sections)],
    measure: action.measure ?? '',
    trigger: action.trigger ?? '',
    notes,
    problem: map.problemStatement?.text ?? '',
    problemNotes: find(map.problemStatement?.notes),
    map,
  };
}

function toTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** How a target escapes texts that people typed; further lines start with `indent`. */
export type Say = (text: string, indent: string) => string;

export const sayPlainly: Say = (text) => text;

/**
 * An issue's evidence and details, as blocks to be separated by blank lines. `facts` are the fields that have
 * no column in the target.
 */
export function descriptionBlocks(issue: Issue, facts: readonly ('due' | 'status')[], say: Say): string[] {
  const { map, measure, trigger, problem, due, status } = issue;
  const words = fileTexts[map.language];
  const texts = boardTexts[map.language];
  const labelled = (label: string, text: string) =>
    text === '' ? [] : [`${label}${texts.colon}${say(text, '')}`];
  return [
    ...(issue.title === issue.text ? [] : [say(issue.text, '')]),
    ...labelled(words.problem, problem),
    ...noteList(issue.problemNotes, map, say),
    ...(issue.notes.length > 0 ? [`${words.restsOn}${texts.colon.trimEnd()}`] : []),
    ...noteList(issue.notes, map, say),
    ...labelled(words.measure, measure),
    ...labelled(words.trigger, trigger),
    ...(facts.includes('due') ? labelled(words.due, due) : []),
    ...(facts.includes('status') ? [`${words.status}${texts.colon}${texts.actions.statuses[status]}`] : []),
    ...labelled(words.untitled, map.title),
    ...labelled(words.persona, map.persona.name),
  ];
}

function noteList(notes: readonly SupportingNote[], map: EmpathyMap, say: Say): string[] {
  const texts = boardTexts[map.language];
  const items = notes.map(({ note, section }) => {
    const facts = [
      section === null ? fileTexts[map.language].unplaced : sectionName(section, texts),
      texts.evidence[note.evidence ?? DEFAULT_EVIDENCE],
      ...(note.source === undefined ? [] : [say(note.source, '  ')]),
    ];
    return `- ${say(note.text, '  ')} (${facts.join(' · ')})`;
  });
  return items.length === 0 ? [] : [items.join('\n')];
}
