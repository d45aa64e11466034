// The boards to start from, by name: stories, and what shows a template, a size or a language.

import { languageName } from '../../../shared/catalogue/language-name';
import { firstWords } from '../../../shared/locales/choices';
import type { EditorType } from '../../document/types';
import { isStory, type ShownMap, STATE_NAMES, type StateName, shownMap } from '../state/address';

export interface StateEntry {
  readonly name: StateName;
  readonly title: string;
  readonly about: string;
  readonly file: string;
  readonly editor: EditorType;
}

const STORIES: readonly StateEntry[] = [
  {
    name: 'clinic',
    title: 'Clinic',
    about: '72 notes on a patient who stopped booking',
    file: 'Clinic workshop',
    editor: 'figjam',
  },
  {
    name: 'bakery',
    title: 'Bakery',
    about: '72 notes on a loyal café owner',
    file: 'Bakery workshop',
    editor: 'figjam',
  },
  {
    name: 'fleet',
    title: 'Delivery fleet',
    about: '72 notes on a night dispatcher',
    file: 'Fleet workshop',
    editor: 'figjam',
  },
  { name: 'empty', title: 'Empty page', about: 'Start from nothing', file: 'Untitled', editor: 'figjam' },
  {
    name: 'busy',
    title: 'Busy page',
    about: 'Other work is in the way',
    file: 'Team space',
    editor: 'figjam',
  },
  {
    name: 'own-board',
    title: 'A team’s own map',
    about: 'Four squares with notes, drawn without the plugin',
    file: 'Wilma, spring',
    editor: 'figjam',
  },
  {
    name: 'many',
    title: 'Twenty maps',
    about: '2,000 notes, to see how it copes',
    file: 'Research week',
    editor: 'figjam',
  },
  {
    name: 'design',
    title: 'Figma Design',
    about: 'A map where there are no stickies',
    file: 'Booking app',
    editor: 'figma',
  },
  {
    name: 'design-busy',
    title: 'Busy design file',
    about: 'Screens of an app, no map yet',
    file: 'Booking app',
    editor: 'figma',
  },
];

const { templates, sizes } = firstWords.en.choices;

function entryOf(name: StateName, { template, size, language, isEmpty }: ShownMap): StateEntry {
  const words = isEmpty
    ? { title: languageName(language), about: 'An empty map, and the window in this language' }
    : { title: `${templates[template]}, ${sizes[size].toLowerCase()}`, about: 'The clinic on this template' };
  return { name, ...words, file: words.title, editor: 'figjam' };
}

export const STATES: readonly StateEntry[] = [
  ...STORIES,
  ...STATE_NAMES.flatMap((name) => (isStory(name) ? [] : [entryOf(name, shownMap(name))])),
];
