// A page for reading and printing that runs and loads nothing: what stands around its contents.
import { textDirection } from '../../catalogue/text-direction';
import type { Language } from '../../model/sections';
import { escapeHtml } from './html-escape';

/** Prevents anything in the page from running or being fetched, even if it is saved or forwarded. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface PageParts {
  language: Language;
  title: string;
  style: string;
  /** What stands in its `main`, one below the other. */
  parts: readonly string[];
}

export const htmlPage = ({ language, title, style, parts }: PageParts): string => `<!doctype html>
<html lang="${language}" dir="${textDirection(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
