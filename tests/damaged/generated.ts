// Damaged files that are too large, too deep or too binary for the repository; the same bytes every time.

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].join('');
  return Uint8Array.from(
    [...units].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
}

const CLINIC = {
  type: 'empathy-map',
  version: 1,
  source: 'Generated 1.0',
  id: 'map-1',
  title: 'Clinic',
  language: 'en',
  template: 'six-section',
  createdAt: '2026-11-21T10:00:00.000Z',
  exportedAt: '2026-11-21T11:00:00.000Z',
  persona: { name: 'Dana' },
  order: { preset: 'competitive', sections: ['hear', 'pain'] },
};
const mapWith = (texts: readonly string[], more: object = {}): string =>
  JSON.stringify({
    ...CLINIC,
    sections: [{ id: 'hear', title: 'Hear', notes: texts.map((text, at) => ({ id: `n${at}`, text })) }],
    ...more,
  });

const numbered = (count: number): string[] => Array.from({ length: count }, (_none, at) => `note ${at}`);
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);
const TABLE = 'section,text\nhear,"Zurück um acht"\n';
const LIST = '## Hear\n- Zurück um acht\n';
const LONG = 'x'.repeat(10_001);
const CANVAS_GROUP = { id: 'g', type: 'group', label: 'Hear', x: 0, y: 0, width: 900, height: 900 };
const card = (id: string, text: string) => ({
  id,
  type: 'text',
  text,
  x: 40,
  y: 40,
  width: 200,
  height: 100,
});

/** Files by name. The name tells the importer as much as it tells the reader of the test. */
export const GENERATED: Record<string, () => Uint8Array> = {
  'empty.json': () => new Uint8Array(),
  'zeros.json': () => new Uint8Array(64),
  'huge.json': () => bytesOf(mapWith(['x'.repeat(20_000_001)])),
  'huge.csv': () => new Uint8Array(20_000_001).fill(97),
  'archive.zip': () => latin('PK\x03\x04\x14\0\0\0\x08\0'),
  'sheet.csv': () => latin('PK\x03\x04xl/workbook.xml\0\0'),
  'old-sheet.xls': () => latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0'),
  'letter.rtf': () => latin('{\\rtf1\\ansi Call at eight}'),
  'board.pdf': () => latin('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n'),
  'board.png': () => latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
  'board.jpg': () => latin('\xFF\xD8\xFF\xE0\0\x10JFIF'),
  'board.gif': () => latin('GIF89a\x01\0\x01\0'),
  'program.bin': () => latin('\x7FELF\x02\x01\x01\0\0\0\0\0'),
  'nul-in-text.md': () => latin('## Hear\n- Call\0at eight\n'),
  'utf-16-little.csv': () => utf16(TABLE, false, true),
  'utf-16-big.csv': () => utf16(TABLE, true, true),
  'utf-16-little-bare.csv': () => utf16(TABLE, false, false),
  'utf-16-big-bare.json': () => utf16(mapWith(['Call at eight']), true, false),
  'latin-1.csv': () => latin(TABLE),
  'latin-1.md': () => latin(LIST),
  'latin-1.json': () => latin(mapWith(['Zurück um acht'])),
  'windows-quotes.txt': () => latin('Hear\nfirst\n\x93Call at eight\x94\n'),
  'cut-in-a-letter.md': () => bytesOf(LIST).slice(0, 14),
  'letter-too-long.txt': () => latin('Hear\n\xC0\xAF\n'),
  'surrogate-in-bytes.txt': () => latin('Hear\nCall \xED\xA0\xBD at eight\n'),
  'beyond-unicode.txt': () => latin('Hear\n\xF4\x90\x80\x80\n'),
  'marked.json': () => bytesOf(`\uFEFF${mapWith(['Call at eight'])}`),
  'marked.md': () => bytesOf(`\uFEFF${LIST}`),
  'deep-lists.json': () => bytesOf(nested('[', ']', 100_000)),
  'deep-objects.json': () => bytesOf(nested('{"a":', '}', 100_000).replace(':}', ':1}')),
  'deep-unknown-field.json': () =>
    bytesOf(mapWith(['Call at eight']).replace('"title"', `"x":${nested('[', ']', 100_000)},"title"`)),
  'deep-notes.json': () => bytesOf(mapWith([]).replace('"notes":[]', `"notes":${nested('[', ']', 100_000)}`)),
  'deep-canvas.canvas': () => bytesOf(`{"nodes":${nested('[', ']', 100_000)}}`),
  'deep-scene.excalidraw': () => bytesOf(`{"type":"excalidraw","elements":${nested('[', ']', 100_000)}}`),
  'deep-outline.opml': () =>
    bytesOf(
      `<opml version="2.0"><head/><body>${nested('<outline text="a">', '</outline>', 100_000)}</body></opml>`,
    ),
  'deep-quotes.md': () => bytesOf(`## Hear\n${'>'.repeat(100_000)} Call at eight\n`),
  'deep-items.md': () => bytesOf(`## Hear\n${'- '.repeat(10_000)}Call at eight\n`),
  'deep-indent.md': () =>
    bytesOf(
      `## Hear\n${Array.from({ length: 1_000 }, (_none, at) => `${'  '.repeat(at)}- ${at}`).join('\n')}\n`,
    ),
  'deep-list.md': () =>
    bytesOf(
      `## Hear\n${Array.from({ length: 300 }, (_none, at) => `${' '.repeat(at)}- ${at}`).join('\n')}\n`,
    ),
  'marks-without-end.md': () => bytesOf(`## Hear\n- ${'[*_`<!--'.repeat(2_000)}\n`),
  'note-10000.json': () => bytesOf(mapWith(['x'.repeat(10_000)])),
  'note-10001.json': () => bytesOf(mapWith(['short', LONG])),
  'note-10001.csv': () => bytesOf(`section,text\nhear,short\nhear,${LONG}\n`),
  'note-10001.md': () => bytesOf(`## Hear\n- short\n- ${LONG}\n`),
  'note-10001.txt': () => bytesOf(`Hear\nshort\n${LONG}\n`),
  'note-10001.canvas': () => bytesOf(JSON.stringify({ nodes: [CANVAS_GROUP, card('a', LONG)] })),
  'note-10001.opml': () =>
    bytesOf(
      `<opml version="2.0"><head/>\n<body><outline text="Hear">\n<outline text="${LONG}"/></outline></body></opml>`,
    ),
  'title-10001.json': () => bytesOf(mapWith(['Call at eight'], { title: LONG })),
  'emoji-5001.json': () => bytesOf(mapWith(['👍'.repeat(5_001)])),
  'notes-10001.json': () => bytesOf(mapWith(numbered(10_001))),
  'notes-10001.csv': () =>
    bytesOf(
      `section,text\n${numbered(10_001)
        .map((text) => `hear,${text}`)
        .join('\n')}\n`,
    ),
  'notes-10001.md': () =>
    bytesOf(
      `## Hear\n${numbered(10_001)
        .map((text) => `- ${text}`)
        .join('\n')}\n`,
    ),
  'notes-10001.txt': () => bytesOf(`Hear\n${numbered(10_001).join('\n')}\n`),
  'notes-10001.canvas': () =>
    bytesOf(JSON.stringify({ nodes: [CANVAS_GROUP, ...numbered(10_001).map((text) => card(text, text))] })),
  'actions-991.json': () =>
    bytesOf(
      mapWith(['Call at eight'], {
        actions: numbered(991).map((text, at) => ({ id: `a${at}`, text, status: 'open' })),
      }),
    ),
  'photo-3-mb.json': () =>
    bytesOf(
      mapWith(['Call at eight'], {
        persona: { name: 'Dana', photo: { mediaType: 'image/png', data: 'A'.repeat(4_000_000) } },
      }),
    ),
};
