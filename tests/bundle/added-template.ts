// A template that nobody would ship, with odd ids and words of its own. For the test that really adds one.

/** Sections about things that others have, about none at all, and with ids that no other has. */
const SECTIONS = [
  ['x1', 'teal', '🌤', "['seen']", false],
  ['q', 'yellow', '📣', "['said', 'done']", false],
  ['a-very-long-id-indeed', 'blue', '📦', '[]', false],
  ['zz-9', 'pink', '🫀', "['thought', 'felt']", true],
  ['end', 'gray', '🏁', "['gain']", true],
] as const;

const IDS = SECTIONS.map(([id]) => id);
const quoted = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`;

/** As many different orders as there are presets. */
function orderOf(nth: number): string[] {
  const turned = [...IDS.slice(nth % IDS.length), ...IDS.slice(0, nth % IDS.length)];
  return nth < IDS.length ? turned : turned.reverse();
}

const wordsOf = (id: string, at: number): string => `
    '${id}': {
      title: 'Part ${at + 1}',
      prompts: [
        { id: '${id}.near', distance: 'near', text: 'What of part ${at + 1} does {persona} know?' },
        { id: '${id}.far', distance: 'far', text: 'What of part ${at + 1} matters to {persona} most?' },
      ],
      more: [
        { id: '${id}.a', distance: 'near', text: 'A for {persona}?' },
        { id: '${id}.b', distance: 'near', text: 'B for {persona}?' },
        { id: '${id}.c', distance: 'far', text: 'C for {persona}?' },
        { id: '${id}.d', distance: 'far', text: 'D for {persona}?' },
      ],
    },`;

/** The whole file. */
export const templateSource = (presets: readonly string[]): string => `// Five odd sections. Data only.
import type { Template } from './template';

export const oddFive: Template = {
  id: 'odd-five',
  sections: [
${SECTIONS.map(
  ([id, tint, icon, aspects, isInner]) =>
    `    { id: '${id}', tint: '${tint}', icon: '${icon}', aspects: ${aspects}, isInner: ${isInner} },`,
).join('\n')}
  ],
  rows: [['x1', 'q'], ['persona', 'a-very-long-id-indeed'], ['zz-9'], ['end']],
  side: ['how-to', 'problem', 'actions'],
  orders: {
${presets.map((preset, nth) => `    '${preset}': { sections: ${quoted(orderOf(nth))}, basis: 'ours' },`).join('\n')}
  },
  merged: [],
  words: {
    name: 'Odd five',
    about: 'Only for a test.',
    reasons: {
${presets.map((preset) => `      '${preset}': 'Because of ${preset}.',`).join('\n')}
    },
    sections: {${IDS.map(wordsOf).join('')}
    },
  },
};
`;
