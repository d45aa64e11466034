// The style of pages about a map on screen, light and dark, and on paper. Independent of the map.

import { sectionFills, stickyFills } from '../../draw/palette';
import type { TemplateId } from '../../templates';
import { templates } from '../../templates';

const GENERAL = `
:root{--page:#f4f4f2;--panel:#fff;--ink:#1e1e1e;--soft:#595959;--line:#d5d5d2;--link:#0b5cad;color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.45 Inter,system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:100rem;margin:0 auto;padding:2rem 1.5rem}
h1,h2,p,dl,dd,ol,ul{margin:0;padding:0}
h1{font-size:2rem;line-height:1.2}
h2{font-size:1.15rem;line-height:1.3;display:flex;gap:.5rem;align-items:center;margin-bottom:.75rem}
a{color:var(--link)}
header{margin-bottom:1.25rem}
.order{color:var(--soft);margin-top:.4rem}
.map{display:grid;gap:1rem;margin:1.5rem 0}
.panel{background:var(--tint,var(--panel));border:1px solid var(--edge,var(--line));border-radius:.75rem;padding:1rem;min-width:0}
.panel+.panel,.map+.panel{margin-top:1rem}
.map .panel{margin:0}
.step{flex:none;width:1.6rem;height:1.6rem;border-radius:50%;background:var(--edge,var(--line));color:#1e1e1e;font-size:.85rem;display:grid;place-items:center}
.prompts{list-style:none;color:var(--soft);font-style:italic;font-size:.9rem;margin-bottom:.75rem}
.notes{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(10.5rem,100%),1fr));gap:.6rem}
.note{background:#fff;color:#1e1e1e;border-radius:.25rem;padding:.65rem .7rem .5rem;border:1px solid rgb(0 0 0/.12);display:flex;flex-direction:column;gap:.5rem;min-width:0}
.note.dark{color:#fff}
.note:target{outline:3px solid var(--link);outline-offset:2px}
.text{white-space:pre-wrap;flex:1}
.said{font-size:.85rem;line-height:1.5;display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .6rem}
.said b{font-weight:600}
.evidence{background:rgb(255 255 255/.6);border-radius:1rem;padding:0 .45rem}
.dark .evidence{background:rgb(0 0 0/.35)}
.author{font-size:.85rem;text-align:end}
.persona{text-align:center}
.persona h2{justify-content:center;font-size:1.4rem}
.persona img{width:7rem;height:7rem;object-fit:cover;border-radius:50%;margin-bottom:.75rem}
dl div{display:grid;grid-template-columns:minmax(6rem,8rem) 1fr;gap:.75rem;padding:.3rem 0;border-top:1px solid var(--line);text-align:start}
dl div:first-child{border-top:0}
.context dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:0 2rem}
.context dl div{border-top:0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}
dd,td,.label{white-space:pre-wrap}
.problem .text{font-size:1.3rem;line-height:1.4}
.rests{color:var(--soft);margin-top:.5rem}
.tensions ul{padding-inline-start:1.25rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);min-width:6rem}
tbody th{font-weight:inherit;white-space:pre-wrap;min-width:12rem}
footer{color:var(--soft);font-size:.85rem;margin-top:1.5rem}
`;

/** Side by side as on the board, if there is room. */
const WIDE = `
@media print,(min-width:58rem){
.board{grid-template-columns:repeat(6,1fr)}
ROWS}
`;

const DARK = `
@media screen and (prefers-color-scheme:dark){
:root{--page:#161617;--panel:#222224;--ink:#f0f0ee;--soft:#b4b4b0;--line:#434346;--link:#8cc4ff;color-scheme:dark}
.panel{background:color-mix(in srgb,var(--edge,var(--panel)) 9%,var(--panel))}
.tinted{border-color:color-mix(in srgb,var(--edge) 40%,var(--panel))}
}
`;

const PAPER = `
@page{size:SIDE;margin:10mm}
@media print{
:root{--page:#fff;font-size:11px}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
h2,.prompts{break-after:avoid}
.panel{-webkit-box-decoration-break:clone;box-decoration-break:clone}
.note,tr,dl div,.prompts,.problem,.tensions li{break-inside:avoid}
a{color:inherit;text-decoration:none}
.scroll{overflow:visible}
}
`;

/** What all pages have in common, with what is special about one between the general rules and those for screens and paper. */
export const styleAround = (special: string, side: 'landscape' | 'portrait'): string =>
  [GENERAL, special, DARK, PAPER.replace('SIDE', side)].join('');

export function pageStyle(template: TemplateId): string {
  const { rows, sections } = templates[template];
  const places = rows.flatMap((row) => row.map((area) => ({ area, span: 6 / row.length })));
  const spans = places.map(({ area, span }, at) => `.board .${area}{grid-column:span ${span};order:${at}}`);
  const tints = sections.map(
    ({ id, tint }) => `.${id}{--tint:${sectionFills[tint]};--edge:${stickyFills[tint]}}`,
  );
  return styleAround([tints.join('\n'), WIDE.replace('ROWS', `${spans.join('\n')}\n`)].join(''), 'landscape');
}
