// The style of the page that sums a map up: made to be printed and hung up. Independent of the map.
import { panelFills, sectionFills, stickyFills } from '../../draw/palette';
import type { Tint } from '../../templates/template';
import { styleAround } from '../html/html-style';

const TINTS: Readonly<Record<string, Tint>> = {
  persona: 'yellow',
  problem: 'pink',
  contradiction: 'red',
  unknown: 'violet',
  actions: 'green',
};

const tints = Object.entries(TINTS).map(
  ([name, tint]) => `.${name}{--tint:${sectionFills[tint]};--edge:${stickyFills[tint]}}`,
);

const SPECIAL = `
main{max-width:62rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;border-bottom:3px solid var(--ink);padding-bottom:.75rem}
h1{flex:1 1 20rem}
.kind{font-weight:600}
h3{margin:0;font-size:1.1rem;line-height:1.3}
.two{display:grid;gap:1rem;margin:1rem 0}
.two .panel.panel{margin:0}
.persona{display:grid;gap:.25rem 1.25rem;align-items:start;text-align:start}
.persona h2{justify-content:flex-start;margin:0}
.persona img{width:8rem;height:8rem;margin:0;border:4px solid var(--edge)}
.persona dl{font-size:.9rem;columns:17rem;column-gap:2rem}
.persona dl div{grid-template-columns:6.5rem 1fr;gap:.5rem;padding:.2rem 0;border-top:0;break-inside:avoid}
.problem .text{font-size:1.6rem;line-height:1.35;font-weight:600}
.themes{list-style:none;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr))}
.theme{border-inline-start:6px solid ${stickyFills.blue};padding-inline-start:.8rem;min-width:0}
.facts,.from{color:var(--soft);font-size:.9rem}
blockquote{margin:.4rem 0 .2rem;white-space:pre-wrap;font-size:1.1rem;line-height:1.4}
.sides{list-style:none;display:grid;gap:.75rem}
.sides li+li{border-top:2px dashed var(--edge);padding-top:.75rem}
.label{margin-top:.75rem;font-weight:600}
.guesses{padding-inline-start:1.2rem;display:grid;gap:.5rem}
.guesses .text{white-space:pre-wrap;margin-inline-end:.5rem}
.rest{margin-top:1rem}
.context dl{font-size:.9rem}
.behind ol{list-style:none;columns:18rem;column-gap:2rem;font-size:.85rem}
.behind li{break-inside:avoid;padding:.25rem 0}
.behind li:target{outline:3px solid var(--link);outline-offset:2px}
.behind b{margin-inline-end:.4rem}
.behind .text{white-space:pre-wrap}
.actions :is(thead th,td){overflow-wrap:break-word;min-width:4rem}
.actions td:nth-child(3){min-width:7.4rem}
@media print,(min-width:44rem){
.two:has(>:nth-child(2)),.themes:has(>:nth-child(4):last-child){grid-template-columns:1fr 1fr}
.persona:has(img){grid-template-columns:auto 1fr}
.persona img{grid-row:1/3}
}
@media print{
h1{font-size:1.8rem}
header{margin:0;padding-bottom:.4rem}
.panel,.two .panel{padding:.6rem .8rem}
.panel+.panel,.panel+.two,.two+.panel,header+.panel{margin-top:.6rem}
.two{gap:.6rem;margin:.6rem 0}
h2{margin-bottom:.4rem}
.actions :is(th,td){padding-block:.3rem}
.persona img{width:6.5rem;height:6.5rem}
.theme,.sides li,.guesses li{break-inside:avoid}
.others{display:none}
.rest{break-before:page}
}
`;

export const readoutStyle = (): string =>
  styleAround(`${SPECIAL}${tints.join('\n')}\n.step{background:${panelFills.blue}}\n`, 'portrait');
