// Tests tables of every shape in which people lay out maps: who says what, in which section, and what is told.
import { describe, expect, it } from 'vitest';
import { importing } from '../../locales/en/import';
import type { EmpathyMap } from '../../model/empathy-map';
import { problemText } from '../problem';
import { readText } from '../reading/read-file';

function read(text: string) {
  const file = readText(text, '', { now: '2026-11-22T08:00:00.000Z', format: 'csv' });
  if (!file.ok) throw new Error(file.problems.map(({ code }) => code).join());
  return file;
}

/** `section: text`, in the order of the sections. */
const notesOf = ({ sections, unplaced = [] }: EmpathyMap): string[] =>
  [...sections, { id: 'unplaced', notes: unplaced }].flatMap(({ id, notes }) =>
    notes.map(({ text }) => `${id}: ${text}`),
  );
const peopleIn = (text: string) =>
  Object.fromEntries(read(text).maps.map((map) => [map.persona.name, notesOf(map)] as const));
const remarksOf = (text: string) => read(text).remarks.map((remark) => problemText(remark, importing));
const lines = (...rows: string[]) => rows.join('\n');

const ROSA = ['says: loud', 'thinks: late', 'does: waits', 'feels: tired'];
const MAX = ['says: fine', 'thinks: bored', 'does: hums', 'feels: happy'];

describe('rows of people', () => {
  it.each(['Persona', 'Role', 'Mode', 'Stakeholder', 'Who', 'Participant', 'Zielgruppe', 'Rôle', ''])(
    'below “%s” become a map each',
    (head) => {
      const table = lines(
        `${head},Says,Thinks,Does,Feels`,
        'Rosa,loud,late,waits,tired',
        'Max,fine,bored,hums,happy',
      );
      expect(peopleIn(table)).toEqual({ Rosa: ROSA, Max: MAX });
    },
  );

  it('may go on in rows without a name', () => {
    expect(peopleIn(lines('Role,Says,Does', 'Tenant,late,', ',again,pays', 'Owner,,calls'))).toEqual({
      Tenant: ['say-do: late', 'say-do: again', 'say-do: pays'],
      Owner: ['say-do: calls'],
    });
  });

  it.each([
    ['numbers', lines('No.,Says,Does', '1,late,', '2,again,pays')],
    ['days', lines('Day,Says,Does', '2026-03-01,late,', '2026-03-02,again,pays')],
    ['a theme', lines('Theme,Says,Does', 'Rent,late,', 'Rent too,again,pays')],
    [
      'sentences',
      lines('Moment,Says,Does', 'when the tap drips again and nobody comes,late,', 'later,again,pays'),
    ],
  ])('are not made of %s', (_name, table) => {
    expect(peopleIn(table)).toEqual({ '': ['say-do: late', 'say-do: again', 'say-do: pays'] });
  });
});

describe('tables below one another', () => {
  it.each([
    ['names', 'Rosa,,,', 'Max,,,'],
    ['titles', 'Empathy map: Rosa,,,', 'Persona: Max,,,'],
  ])('are a map each, below %s', (_name, first, second) => {
    const head = 'Says,Thinks,Does,Feels';
    const table = lines(first, head, 'loud,late,waits,tired', ',,,', second, head, 'fine,bored,hums,happy');
    expect(peopleIn(table)).toEqual({ Rosa: ROSA, Max: MAX });
  });
});

describe('columns of people', () => {
  it.each(['', 'Section', 'Quadrant', 'Stakeholder', 'Empathy map'])(
    'beside sections below “%s” become a map each',
    (corner) => {
      const table = lines(
        `${corner},Rosa,Max`,
        'Says,loud,fine',
        'Thinks,late,bored',
        'Does,waits,hums',
        'Feels,tired,happy',
      );
      expect(peopleIn(table)).toEqual({ Rosa: ROSA, Max: MAX });
    },
  );

  it('may have a section merged over several rows', () => {
    expect(peopleIn(lines(',Rosa,Max', 'Says,loud,fine', ',again,', 'Pains,noise,'))).toEqual({
      Rosa: ['say-do: loud', 'say-do: again', 'pain: noise'],
      Max: ['say-do: fine'],
    });
  });

  it('may stand below merged sections', () => {
    const table = lines(
      'Says,,Thinks,,Does,,Feels,',
      'Rosa,Max,Rosa,Max,Rosa,Max,Rosa,Max',
      'loud,fine,late,bored,waits,hums,tired,happy',
    );
    expect(peopleIn(table)).toEqual({ Rosa: ROSA, Max: MAX });
  });

  it('are none where the headings say what stands in them', () => {
    expect(peopleIn(lines('Section,Note,Source', 'Says,loud,P3', 'Pains,noise,P4'))).toEqual({
      '': ['say-do: loud', 'pain: noise'],
    });
  });
});

describe('a section', () => {
  it.each([
    ['in the first of merged cells', lines('Section,Note', 'Says,loud', ',again', 'Pains,noise', ',stairs')],
    [
      'in a row of its own',
      lines('Note,Author', 'Says,', 'loud,Ana', 'again,Ben', 'Pains,', 'noise,Ana', 'stairs,Ana'),
    ],
    [
      'in a row of its own, in its column',
      lines('Section,Note', 'Says,', ',loud', ',again', 'Pains,', ',noise', ',stairs'),
    ],
    ['above columns merged below it', lines('Says,,Pains,', 'loud,again,noise,stairs')],
    [
      'in a column of any name',
      lines('Frame no,Note', 'SAYS 💬,loud', 'SAYS 💬,again', 'PAINS,noise', 'PAINS,stairs'),
    ],
    [
      'in a column of states',
      lines('Summary,Status', 'loud,Says', 'again,Says', 'noise,Pain points', 'stairs,Pain points'),
    ],
    [
      'in a column behind a wrong one',
      lines('Group,Kind,Note', 'A,Says,loud', 'B,Says,again', 'A,Pains,noise', 'B,Pains,stairs'),
    ],
  ])('may stand %s', (_name, table) => {
    expect(notesOf(read(table).maps[0] as EmpathyMap)).toEqual([
      'say-do: loud',
      'say-do: again',
      'pain: noise',
      'pain: stairs',
    ]);
  });

  it('is none of the states of a board of tasks', () => {
    expect(peopleIn(lines('Note,Status', 'loud,To do', 'again,Doing', 'noise,Done'))).toEqual({
      '': ['unplaced: loud', 'unplaced: again', 'unplaced: noise'],
    });
  });

  it('may be a row or column that starts again below', () => {
    const table = lines('Says,Thinks', 'loud,late', 'Does,Feels', 'waits,tired');
    expect(peopleIn(table)).toEqual({ '': ROSA });
  });

  it('may stand above parts of it, in two rows of headings', () => {
    const table = lines(',Think & Feel,,See', ',Pains,Gains,', 'Rosa,noise,quiet,shelves');
    expect(peopleIn(table)).toEqual({ Rosa: ['see: shelves', 'pain: noise', 'gain: quiet'] });
  });

  it('may stand alone above notes with something beside them', () => {
    const table = lines('Says,', 'loud,Interview 1', 'again,Interview 2', 'Pains,', 'noise,Interview 1');
    expect([peopleIn(table), remarksOf(table)]).toEqual([
      { '': ['say-do: loud', 'say-do: again', 'pain: noise'] },
      ['columns left out: 2'],
    ]);
  });

  it('is none where the group only concludes something: that is told', () => {
    const table = lines('Section,Note', 'Says,loud', 'Pains,noise', 'Key insights,People want quiet');
    expect([peopleIn(table), remarksOf(table)]).toEqual([
      { '': ['say-do: loud', 'pain: noise'] },
      ['row 4: “Key insights” is what the group concluded, not what anyone said: 1 left out.'],
    ]);
  });

  it('may be the first line of a box', () => {
    const table = lines('"SAYS\n• loud\n• again","THINKS\n• late"', '"DOES\n• waits","FEELS\n• tired"');
    expect(peopleIn(table)).toEqual({
      '': ['says: loud', 'says: again', 'thinks: late', 'does: waits', 'feels: tired'],
    });
  });
});

describe('above the headings', () => {
  const table = lines('Says,Thinks,Does,Feels', 'loud,late,waits,tired');
  it.each([
    ['a title', 'Empathy Map,,,', 'Empathy Map', ''],
    ['a title and an empty row', 'Visit in March,,,\n,,,', 'Visit in March', ''],
    ['whose map it is', 'Empathy map: Rosa,,,', 'Empathy map: Rosa', 'Rosa'],
    ['a title and the persona', 'Clinic,,,\nPersona: Rosa,,,', 'Clinic', 'Rosa'],
    ['the persona in two cells', 'Clinic,,,\nPersona,Rosa,,', 'Clinic', 'Rosa'],
  ])('%s', (_name, above, title, persona) => {
    const { maps, remarks } = read(`${above}\n${table}`);
    expect(maps.map((map) => [map.title, map.persona.name, notesOf(map)])).toEqual([[title, persona, ROSA]]);
    expect(remarks).toEqual([]);
  });

  it('facts about the persona are its own', () => {
    const { maps, remarks } = read(`Persona,Rosa,,\nAge,34,,\nJob title,Nurse,,\n${table}`);
    expect(maps.map((map) => map.persona)).toEqual([{ name: 'Rosa', age: '34', role: 'Nurse' }]);
    expect(remarks).toEqual([]);
  });

  it('anything else is told', () => {
    expect(remarksOf(`Clinic,,,\nDate:,4 May,,\n${table}`)).toEqual([
      'row 2: “Date: · 4 May” stands above the table and was left out',
    ]);
  });
});

describe('beside the notes', () => {
  it('a column of remarks takes the place of no section', () => {
    const table = lines('Persona,Says,Thinks,Does,Feels,Notes', 'Rosa,loud,late,waits,tired,seen on Monday');
    expect([peopleIn(table), remarksOf(table)]).toEqual([{ Rosa: ROSA }, ['columns left out: Notes']]);
  });

  it.each(['Comment', 'Observations', 'Kommentar', 'Remarques', 'Description'])('“%s” is one', (head) => {
    const table = lines(`Says,Thinks,Does,Feels,${head}`, 'loud,late,waits,tired,seen on Monday');
    expect([peopleIn(table), remarksOf(table)]).toEqual([{ '': ROSA }, [`columns left out: ${head}`]]);
  });

  it.each([
    ['Evidence', 'Confirmed', 'observed'],
    ['Status', 'Assumption', 'assumption'],
    ['Status', 'Evidence', 'observed'],
    ['Validated', 'no', 'assumption'],
    ['Assumption', 'yes', 'assumption'],
    ['Estado', 'por validar', 'assumption'],
    ['Beleg', 'beobachtet', 'observed'],
    ['Preuve', 'citation', 'quote'],
    ['状态', '已验证', 'observed'],
  ])('“%s” with “%s” says how sure a note is', (head, cell, evidence) => {
    const { maps, remarks } = read(lines(`Section,Note,${head},Source`, `Says,loud,${cell},P3`));
    const [note] = maps[0]?.sections.flatMap(({ notes }) => notes) ?? [];
    expect([note?.text, note?.evidence, note?.source, remarks]).toEqual(['loud', evidence, 'P3', []]);
  });

  it('words in quotation marks that were confirmed are a quote', () => {
    const { maps } = read(lines('Section,Note,Status', 'Say,"""loud"" (Ana)",Evidence', 'Do,waits,Evidence'));
    expect(maps[0]?.sections.flatMap(({ notes }) => notes.map(({ evidence }) => evidence))).toEqual([
      'quote',
      'observed',
    ]);
  });
});

describe('a list in a cell', () => {
  it.each([
    ['bullets', '• loud\n• again'],
    ['dashes', '- loud\n- again'],
    ['numbers', '1. loud\n2) again'],
    ['signs of a word processor', '\uf0b7\tloud\no\tagain'],
    ['squares', '■ loud\n▪ again'],
    ['lines', 'loud\nagain'],
    ['bullets in one line', '• loud • again'],
  ])('of %s is several notes', (_name, cell) => {
    expect(peopleIn(`Says,Pains\n"${cell}",noise`)).toEqual({
      '': ['say-do: loud', 'say-do: again', 'pain: noise'],
    });
  });

  it('of quotations is several notes, one quotation over two lines is one', () => {
    const table = lines('Says,Pains', '"“loud”, “again”","“noise\nat night”"');
    expect(peopleIn(table)).toEqual({ '': ['say-do: “loud”', 'say-do: “again”', 'pain: “noise\nat night”'] });
  });

  it.each([
    ['lines', '"loud\nagain"', '"noise\nstairs"'],
    ['semicolons', '"loud; again"', '"noise; stairs; heat"'],
  ])('of %s is several notes where each section has a row', (_name, says, pains) => {
    const [map] = read(`Section,Notes\nSays,${says}\nPains,${pains}\nGains,quiet; calm; sleep`).maps as [
      EmpathyMap,
    ];
    expect(notesOf(map).slice(0, 4)).toEqual([
      'say-do: loud',
      'say-do: again',
      'pain: noise',
      'pain: stairs',
    ]);
  });

  it('with one semicolon is a sentence, unless another cell has several', () => {
    expect(peopleIn('Says,Pains\nloud; I left,noise')).toEqual({
      '': ['say-do: loud; I left', 'pain: noise'],
    });
    expect(peopleIn('Says,Pains\nloud; again,noise; stairs; heat')).toEqual({
      '': ['say-do: loud', 'say-do: again', 'pain: noise', 'pain: stairs', 'pain: heat'],
    });
  });

  it('is one note where a row is a note, unless each line has a bullet', () => {
    expect(peopleIn('Section,Note\nSays,"loud\nagain"\nSays,late\nPains,"- noise\n- stairs"')).toEqual({
      '': ['say-do: loud\nagain', 'say-do: late', 'pain: noise', 'pain: stairs'],
    });
  });
});

describe('exports of other programs', () => {
  it('Trello: lists are sections, what is in the archive is told', () => {
    const table = lines(
      'Card ID,Card Name,Card Description,Labels,Vote Count,List Name,Board Name,Archived',
      '1,loud,said twice,noise,2,Says,Clinic,false',
      '2,late,,,0,Thinks,Clinic,false',
      '3,old,,,0,Thinks,Clinic,true',
    );
    const [map] = read(table).maps as [EmpathyMap];
    expect([map.title, notesOf(map)]).toEqual(['Clinic', ['think-feel: late', 'say-do: loud']]);
    expect(remarksOf(table)).toEqual([
      'row 4: the card “old” is archived and was left out',
      'columns left out: Card Description, Labels, Archived',
    ]);
  });

  it('Jira: the summary is the note, a label or component its section', () => {
    const table = lines(
      'Summary,Issue key,Issue id,Issue Type,Status,Labels,Labels,Description,Comment',
      'loud,EM-1,1001,Task,To Do,clinic,Says,,',
      'noise,EM-2,1002,Task,Done,clinic,Pains,long text,seen',
    );
    expect(peopleIn(table)).toEqual({ '': ['say-do: loud', 'pain: noise'] });
  });

  it('Airtable: the first field is the note, a choice its section', () => {
    const table = lines('Name,Notes,Status,Quadrant', 'loud,seen,Todo,Says', 'noise,,Done,Pains');
    expect(peopleIn(table)).toEqual({ '': ['say-do: loud', 'pain: noise'] });
  });

  it('Notion: a property of any name holds the section', () => {
    const table = lines(
      'Name,Created time,Tags,Property',
      'loud,"March 2, 2026 10:00 AM",a,💬 Says',
      'noise,"March 2, 2026 10:01 AM",b,😣 Pain',
    );
    expect(peopleIn(table)).toEqual({ '': ['say-do: loud', 'pain: noise'] });
  });

  it('Asana: its column of sections and the name of the task', () => {
    const table = lines(
      'Task ID,Created At,Name,Section/Column,Assignee,Tags,Notes',
      '1,2026-03-02,loud,Says,Ana,,',
      '2,2026-03-02,noise,Pains,,x,once',
    );
    expect(peopleIn(table)).toEqual({ '': ['say-do: loud', 'pain: noise'] });
  });

  it('Linear: the title is the note, a label its section', () => {
    const table = lines(
      'ID,Team,Title,Description,Status,Labels',
      'EM-1,Clinic,loud,,Backlog,Says',
      'EM-2,Clinic,noise,seen,Backlog,Pains',
    );
    expect(peopleIn(table)).toEqual({ '': ['say-do: loud', 'pain: noise'] });
  });
});

it('reads several quotations in one cell as so many notes', () => {
  const table = lines('Section;Note', 'Says;"""One"";""Two"""', 'Feels;"„Eins“, ‘b’"');
  expect(peopleIn(table)).toEqual({
    '': ['think-feel: „Eins“', 'think-feel: ‘b’', 'say-do: "One"', 'say-do: "Two"'],
  });
});

describe('the title of a frame', () => {
  it('is no note in it', () => {
    const table = lines('Frame,Text,Author', 'Says,Says,Ana', 'Says,late,Ana', 'Does,waits,Ben');
    expect(read(table).maps.flatMap(notesOf)).toEqual(['say-do: late', 'say-do: waits']);
    expect(remarksOf(table)).toEqual([]);
  });
});
