// Makes the window's one page of its parts; must not know how these are built.

/**
 * In strings, regular expressions and templates, `<\/` and `<\x21` mean the same as `</` and `<!`; in HTML
 * they do not close anything.
 * @param {string} script
 */
const safeInline = (script) =>
  script.replace(/<\/(?=script)/gi, () => '<\\/').replace(/<!--/g, () => '<\\x21--');

/** Data that the browser neither runs nor parses. @param {string} attribute @param {unknown} data */
const inertData = (attribute, data) =>
  `<script type="application/json" ${attribute}>${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/**
 * The window as one page without external references. The frame comes before the script, so that it is
 * painted first.
 * @param {{ script: string, style: string, frame: string, locales: import('../shared/locales/packed-texts').PackedTexts }} parts
 */
export function composeWindow({ script, style, frame, locales }) {
  if (/<\/style/i.test(style)) throw new Error('The window style sheet holds "</style".');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Empathy Map</title><style>${style.trim()}</style></head>`,
    `<body><div id="app">${frame}</div>`,
    inertData('data-shapes', locales.shapes),
    ...Object.entries(locales.texts).map(([code, texts]) => inertData(`data-locale="${code}"`, texts)),
    `<script>${safeInline(script).trim()}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}
