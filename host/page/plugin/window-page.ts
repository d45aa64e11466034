// Turns the built window into the document of the plugin's frame, as Figma does (docs/platform.md H).

export interface WindowPage {
  readonly html: string;
  readonly style: string;
  readonly themeClass: string;
  readonly fontFaces: string;
}

/** `allowedDomains: ["none"]`: nothing may be loaded except from the page itself (docs/platform.md H, J). */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'media-src data: blob:',
  'font-src data:',
  "connect-src 'none'",
  "form-action 'none'",
].join('; ');

/** Figma swaps class and style in place on a theme change; a frame without origin needs this helper. */
const FOLLOW_THEME = `addEventListener('message', (event) => {
  const theme = event.data && event.data.hostTheme;
  if (!theme) return;
  document.documentElement.className = theme.name;
  document.getElementById('figma-style').textContent = theme.style;
});`;

export function composeWindowPage(page: WindowPage): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<style id="figma-style">${page.style}</style>`,
    `<style>${page.fontFaces}</style>`,
    `<script>${FOLLOW_THEME}</script>`,
  ].join('');
  const withClass = page.html.replace(/<html(?=[\s>])/i, () => `<html class="${page.themeClass}"`);
  const rooted = withClass === page.html ? `<html class="${page.themeClass}">${page.html}` : withClass;
  return /<head[^>]*>/i.test(rooted)
    ? rooted.replace(/<head[^>]*>/i, (tag) => tag + head)
    : rooted.replace(/<html[^>]*>/i, (tag) => `${tag}<head>${head}</head>`);
}
