/** Tables: hairlines, digits under digits, a first column that stays while the rest scrolls. */
import { room } from '../table-width.js';

// Regions are positioned, so that words for screen readers inside them stay inside and do not widen the page.
export const tables = `
.sheet { margin: 0 0 2.5rem; }
.region { position: relative; overflow-x: auto; max-width: 100%; }
@supports (animation-timeline: scroll()) {
  .region { animation: more-beside linear; animation-timeline: scroll(self inline); }
  @keyframes more-beside { from { box-shadow: inset -0.7rem 0 0.6rem -0.65rem var(--muted); } to { box-shadow: inset 0.7rem 0 0.6rem -0.65rem var(--muted); } }
}
table { border-collapse: collapse; width: 100%; font-size: ${String(room.cellSize)}rem; line-height: 1.45; }
caption, figcaption { text-align: left; font-weight: 600; font-size: 1rem; line-height: 1.4; padding: 0 0 0.6rem; }
caption { position: sticky; left: 0; }
th, td { text-align: left; vertical-align: top; padding: 0.55rem ${String(room.gap)}rem 0.55rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { vertical-align: bottom; color: var(--muted); font-size: ${String(room.headSize)}rem; line-height: 1.35; border-bottom: 1px solid var(--muted); }
:is(th, td):not(.long) { word-break: keep-all; }
.some { min-width: ${String(room.some)}rem; }
.long { min-width: ${String(room.long)}rem; }
thead :is(.some, .long) { min-width: ${String(room.head)}rem; }
@media screen {
  :is(.some, .withheld):is(th, td) { word-break: normal; }
  tbody .long { overflow-wrap: anywhere; }
}
.right { text-align: right; }
.n { text-align: right; white-space: nowrap; }
:where(.n, .right) + :not(.n, .right) { padding-left: ${String(room.gapAfterDigits)}rem; }
td.withheld { min-width: ${String(room.withheld)}rem; }
.columns-1, .columns-2, .columns-3, .columns-4 { width: auto; min-width: min(100%, 40rem); }
tbody th { font-weight: 600; background: var(--paper); position: sticky; left: 0; max-width: 16rem; }
tbody tr:hover > * { background: var(--surface); }
.notes { list-style: none; color: var(--muted); font-size: 0.8125rem; line-height: 1.55; margin: 0.75rem 0 0; }
.notes li, main .notes { max-width: 88ch; }
.notes li + li { margin-top: 0.25rem; }
.sheet > .fold { border-bottom: 1px solid var(--line); font-size: 0.9375rem; }
.fold .to-close, .fold[open] .to-open { display: none; }
.fold[open] .to-close { display: inline; }
.region:has(+ .fold:not([open])) .more { display: none; }
@supports not selector(:has(a)) { .sheet > .fold { display: none; } }
.quadrant { max-width: 46rem; table-layout: fixed; }
.quadrant thead td, .quadrant tbody th { width: 24%; }
.quadrant thead th { padding-left: 1rem; }
.quadrant tbody th { vertical-align: middle; font-weight: 400; color: var(--muted); font-size: 0.8125rem; }
td.corner { padding: 1rem; border: 1px solid var(--line); }
main .corner p { margin: 0; line-height: 1.35; }
.corner .name { font-weight: 600; }
.corner .figure { font-size: 1.6rem; font-weight: 300; }
.corner .share { color: var(--muted); }
body > footer td:last-child { font: 0.75rem/1.5 ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace; }
body > footer table { font-size: 0.8125rem; }
@media (max-width: 40rem) {
  table { font-size: 0.875rem; }
  tbody th { max-width: 9rem; }
}
`;
