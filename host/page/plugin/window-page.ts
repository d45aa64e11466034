// Turns the built window into the document of the plugin's frame, as Figma does (docs/platform.md H).

export interface WindowPage {
  readonly html: string;
  readonly style: string;
  readonly themeClass: string;
  readonly fontFaces: string;
  /** Blob addresses can be neither loaded nor saved (docs/platform.md S9: open). */
  readonly refusesBlobs?: boolean;
}

/** `allowedDomains: ["none"]`: nothing may be loaded except from the page itself (docs/platform.md H, J). */
const policyFor = (refusesBlobs: boolean) =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    `img-src data:${refusesBlobs ? '' : ' blob:'}`,
    `media-src data:${refusesBlobs ? '' : ' blob:'}`,
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
  ].join('; ');

/** A policy cannot forbid a link, so its click does nothing. */
const REFUSE_BLOBS = `(() => {
  const isBlob = (link) => link && link.href.startsWith('blob:');
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!isBlob(this)) click.call(this);
  };
  addEventListener('click', (event) => {
    if (isBlob(event.target.closest?.('a'))) event.preventDefault();
  }, true);
})();`;

/** Figma swaps class and style in place on a theme change; a frame without origin needs this helper. */
const FOLLOW_THEME = `addEventListener('message', (event) => {
  const theme = event.data && event.data.hostTheme;
  if (!theme) return;
  document.documentElement.className = theme.name;
  document.getElementById('figma-style').textContent = theme.style;
});`;

export function composeWindowPage(page: WindowPage): string {
  const { refusesBlobs = false } = page;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(refusesBlobs)}">`,
    `<style id="figma-style">${page.style}</style>`,
    `<style>${page.fontFaces}</style>`,
    `<script>${FOLLOW_THEME}</script>`,
    refusesBlobs ? `<script>${REFUSE_BLOBS}</script>` : '',
  ].join('');
  const withClass = page.html.replace(/<html(?=[\s>])/i, () => `<html class="${page.themeClass}"`);
  const rooted = withClass === page.html ? `<html class="${page.themeClass}">${page.html}` : withClass;
  return /<head[^>]*>/i.test(rooted)
    ? rooted.replace(/<head[^>]*>/i, (tag) => tag + head)
    : rooted.replace(/<html[^>]*>/i, (tag) => `${tag}<head>${head}</head>`);
}
