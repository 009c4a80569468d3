/**
 * A table that is wider than its place stands as cards: a row is a card, the name of the row its title, each cell a line
 * with the title of its column before it. The head stays for those who hear the page, so the title is not said twice.
 */
import { cardSteps, onEveryScreen } from '../table-width.js';

const cardsOf = (table: string): string => `
${table}, ${table} :is(caption, tbody) { display: block; min-width: 0; }
${table} :is(thead, tbody td:empty:not([data-label])) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
${table} tbody tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); column-gap: 2.5rem; padding: 0.65rem 0; border-bottom: 1px solid var(--line); }
${table} thead + tbody tr:first-child { border-top: 1px solid var(--muted); }
${table} tbody :is(th, td) { display: flow-root; position: static; min-width: 0; max-width: none; padding: 0.1rem 0; border: 0; background: none; text-align: right; white-space: normal; word-break: normal; overflow-wrap: anywhere; }
${table} tbody :is(th, .long, :empty) { grid-column: 1 / -1; text-align: left; }
${table} [data-label]::before { content: attr(data-label); content: attr(data-label) / ""; float: left; margin-right: 1rem; max-width: 60%; color: var(--muted); font-style: normal; text-align: left; }
${table} .long::before { float: none; display: block; max-width: none; }
${table} :empty::before { color: var(--ink); font-weight: 600; max-width: none; }
`;

/** Two by two on a telephone: the name of a row stands above its corners, which share the whole width. */
const narrowQuadrant = `
@container (max-width: 34rem) {
.quadrant, .quadrant :is(thead, tbody) { display: block; }
.quadrant tr { display: grid; grid-template-columns: 1fr 1fr; }
.quadrant thead td { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.quadrant :is(thead, tbody) :is(th, td) { width: auto; min-width: 0; word-break: normal; overflow-wrap: anywhere; }
.quadrant thead th { padding-left: 0.75rem; }
.quadrant tbody th { grid-column: 1 / -1; position: static; max-width: none; }
.quadrant td.corner { padding: 0.75rem; }
}
`;

/** Of browsers that know no containers the region scrolls, as it does on no other screen. */
export const tableCards = `
@media screen {
.region { container-type: inline-size; }
${cardsOf(`.${onEveryScreen}`)}${cardSteps
  .map(
    (width) => `@container (max-width: ${String(width)}rem) {${cardsOf(`.cards-${String(width)}`)}}
`,
  )
  .join('')}${narrowQuadrant}}
`;
