// Random documents of random maps, written by somebody with random habits: headings, bullets, languages, glosses, tables.
import fc from 'fast-check';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { sectionName } from '../../shared/catalogue/template-words';
import { LANGUAGES, type Language } from '../../shared/model/sections';
import { sectionIds, type TemplateId } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';

export interface MeantMap {
  name: string;
  sections: { id: SectionId; notes: string[] }[];
}

export interface RandomDocument {
  text: string;
  template: TemplateId;
  maps: MeantMap[];
}

/** None of them names anything of a map. */
const WORDS =
  'long queue desk twice door green lamp rain before lunch again bus ticket window stairs coffee slow paper'.split(
    ' ',
  );
const NAMES = ['Rosa Vale', 'Kim', 'Lou Lantern', 'Nurse Ode', 'Max'];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
  .map((list) => list.join(' '));
const noteText = fc
  .tuple(words, fc.constantFrom('', '', '.', '!', ', too'), fc.constantFrom('', '', '"', '“'))
  .map(([text, end, quote]) => `${quote}${text}${end}${quote === '“' ? '”' : quote}`);

/** How sections are named in English beside the names on the board. */
const ENGLISH: Record<'question' | 'gloss' | 'plural', Partial<Record<SectionId, string>>> = {
  question: {
    ...{
      'think-feel': 'What do they think and feel?',
      see: 'What do they see?',
      'say-do': 'What do they say and do?',
    },
    ...{ hear: 'What do they hear?', pain: 'What are their pains?', gain: 'What are their gains?' },
    ...{
      says: 'What do they say?',
      thinks: 'What do they think?',
      does: 'What do they do?',
      feels: 'How do they feel?',
    },
  },
  gloss: {
    ...{
      'think-feel': 'Denkt & fühlt (Think & Feel)',
      see: 'Voit (Sees)',
      'say-do': 'Say & Do',
      hear: 'Hears – around them',
    },
    ...{
      pain: 'Pains (fears, obstacles)',
      gain: 'Gains (wants)',
      says: 'Dice (says)',
      thinks: 'Thinks (inside)',
    },
    ...{ does: 'Does – the actions', feels: 'Feels (emotions)' },
  },
  plural: {
    ...{
      'think-feel': 'THINKS AND FEELS',
      see: 'Sees',
      'say-do': 'Says/Does',
      hear: 'HEARING',
      pain: 'Pain points',
    },
    ...{ gain: 'Needs & wants', says: 'SAYING', thinks: 'Thoughts', does: 'Behaviours', feels: 'Emotions' },
  },
};

interface Habits {
  language: Language;
  template: TemplateId;
  structure: 'headings' | 'bold' | 'labels' | 'outline' | 'columns' | 'rows' | 'html' | 'lines';
  level: number;
  bullet: string;
  title: 'map' | 'persona' | 'front' | 'label' | 'none';
  decorate: (name: string) => string;
  naming: 'board' | 'question' | 'gloss' | 'plural';
  ending: 'none' | 'conclusion' | 'actions';
  wrapping: 'none' | 'fence' | 'windows' | 'comment';
  hasThemes: boolean;
  isSpaced: boolean;
  hasPrompts: boolean;
  hasProse: boolean;
}

const habits: fc.Arbitrary<Habits> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  template: fc.constantFrom<TemplateId>('six-section', 'four-quadrant'),
  structure: fc.constantFrom<Habits['structure']>(
    'headings',
    'headings',
    'bold',
    'labels',
    'outline',
    'columns',
    'rows',
    'html',
    'lines',
  ),
  level: fc.constantFrom(2, 3, 4),
  bullet: fc.constantFrom('- ', '* ', '+ ', '1. ', '• ', '◦ ', '– ', '- [ ] ', '▪ '),
  title: fc.constantFrom<Habits['title']>('map', 'persona', 'front', 'label', 'none'),
  decorate: fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => `${name} 🗣️`,
    (name: string) => `${name} (at the desk)`,
    (name: string) => `3. ${name}`,
  ),
  naming: fc.constantFrom<Habits['naming']>('board', 'board', 'question', 'gloss', 'plural'),
  ending: fc.constantFrom<Habits['ending']>('none', 'none', 'conclusion', 'actions'),
  wrapping: fc.constantFrom<Habits['wrapping']>('none', 'none', 'fence', 'windows', 'comment'),
  hasThemes: fc.boolean(),
  isSpaced: fc.boolean(),
  hasPrompts: fc.boolean(),
  hasProse: fc.boolean(),
});

const mapsOf = ({ template, title }: Habits): fc.Arbitrary<MeantMap[]> =>
  fc
    .array(
      fc.tuple(
        ...sectionIds(template).map((id) =>
          fc.array(noteText, { minLength: 1, maxLength: 4 }).map((notes) => ({ id, notes })),
        ),
      ),
      { minLength: 1, maxLength: title === 'map' || title === 'persona' ? 2 : 1 },
    )
    .map((maps) =>
      maps.map((sections, at) => ({ name: title === 'none' ? '' : (NAMES[at] as string), sections })),
    );

export const randomDocument: fc.Arbitrary<RandomDocument> = habits.chain((writer) =>
  mapsOf(writer).map((maps) => ({ text: written(maps, writer), template: writer.template, maps })),
);

/** Labels and columns take no numbers, and plain lines no brackets that somebody could take for words. */
function nameOf(id: SectionId, { language, decorate, structure, naming }: Habits): string {
  const name = naming === 'board' ? sectionName(id, boardTexts[language]) : ENGLISH[naming][id];
  if (name === undefined) throw new Error(id);
  if (structure === 'lines' || structure === 'outline') return name.replace(/ – .*/, '');
  return structure === 'headings' || structure === 'bold' ? decorate(name) : name;
}

function written(maps: readonly MeantMap[], writer: Habits): string {
  const gap = writer.isSpaced ? '\n\n' : '\n';
  const front = writer.title === 'front' ? `---\npersona: ${maps[0]?.name}\n---\n\n` : '';
  // Of lists and lines alone, each line is a note.
  const isPlain = writer.structure === 'lines' || writer.structure === 'outline';
  const prose = writer.hasProse && !isPlain ? 'We met in spring.\n\n' : '';
  const texts = maps.map((map) =>
    [titleOf(map, writer), bodyOf(map, writer, gap)].filter((part) => part !== '').join('\n\n'),
  );
  const whole = `${front}${maps.length > 1 ? '' : prose}${texts.join('\n\n')}${endingOf(writer)}\n`;
  return wrapped(whole, writer);
}

function endingOf({ ending, structure, level }: Habits): string {
  if (ending === 'none' || structure === 'outline') return '';
  const name = ending === 'conclusion' ? 'Key insights' : 'Next steps';
  const mark = structure === 'lines' ? '' : `${'#'.repeat(structure === 'headings' ? level : 2)} `;
  return `\n\n${mark}${name}\n\n- nobody said this`;
}

function wrapped(text: string, { wrapping, title, structure }: Habits): string {
  if (wrapping === 'windows') return text.replace(/\n/g, '\r\n');
  if (wrapping === 'comment' && structure !== 'lines' && structure !== 'outline' && title !== 'front')
    return `<!-- made by hand -->\n${text}`;
  return wrapping === 'fence' && title !== 'front'
    ? `Here is your map:\n\n\`\`\`markdown\n${text}\`\`\`\n`
    : text;
}

function titleOf({ name }: MeantMap, { title, structure }: Habits): string {
  const mark = structure === 'lines' ? '' : '# ';
  if (title === 'map') return `${mark}Empathy map: ${name}`;
  if (title === 'persona') return `${mark}Persona: ${name}`;
  return title === 'label' ? `${structure === 'lines' ? 'Persona:' : '**Persona:**'} ${name}` : '';
}

function bodyOf(map: MeantMap, writer: Habits, gap: string): string {
  const { structure } = writer;
  if (structure === 'columns' || structure === 'rows') return tableOf(map, writer);
  if (structure === 'html') return htmlOf(map, writer);
  return map.sections.map((section) => sectionText(section, writer, gap)).join('\n\n');
}

function sectionText({ id, notes }: MeantMap['sections'][number], writer: Habits, gap: string): string {
  const { structure, bullet, level, hasPrompts } = writer;
  const name = nameOf(id, writer);
  const items = notes.map((note) => `${bullet}${note}`);
  const prompt =
    hasPrompts && structure !== 'outline' && structure !== 'lines' && structure !== 'labels'
      ? ['What is it like for them?', '']
      : [];
  if (structure === 'headings')
    return [`${'#'.repeat(level)} ${name}`, ...prompt, ...topicOf(writer), ...items]
      .join('\n')
      .replace(/^([^\n]*)\n/, `$1${gap}`);
  if (structure === 'bold') return [`**${name}**`, '', ...prompt, ...items].join('\n');
  if (structure === 'labels')
    return notes.length > 1 ? [`**${name}:**`, '', ...items].join('\n') : `**${name}:** ${notes[0]}`;
  if (structure === 'outline') return [`- ${name}`, ...notes.map((note) => `  - ${note}`)].join('\n');
  return [name, ...items].join('\n');
}

/** Words of another section, which say nothing below this one. */
const topicOf = ({ hasThemes, level }: Habits): string[] =>
  hasThemes ? [`${'#'.repeat(level + 1)} What friends say`, ''] : [];

function tableOf({ sections }: MeantMap, writer: Habits): string {
  if (writer.structure === 'rows')
    return [
      '| Area | Notes |',
      '|---|---|',
      ...sections.map(({ id, notes }) => `| **${nameOf(id, writer)}** | ${notes.join('<br>')} |`),
    ].join('\n');
  const depth = Math.max(...sections.map(({ notes }) => notes.length));
  const rows = Array.from(
    { length: depth },
    (_none, at) => `| ${sections.map(({ notes }) => notes[at] ?? '').join(' | ')} |`,
  );
  return [
    `| ${sections.map(({ id }) => nameOf(id, writer)).join(' | ')} |`,
    `|${sections.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}

const htmlOf = ({ sections }: MeantMap, writer: Habits): string =>
  sections
    .map(
      ({ id, notes }) =>
        `<h${writer.level}>${nameOf(id, writer).replace('&', '&amp;')}</h${writer.level}>\n<ul>\n${notes.map((note) => `<li>${note}</li>`).join('\n')}\n</ul>`,
    )
    .join('\n');
