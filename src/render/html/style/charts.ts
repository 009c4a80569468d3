/**
 * Pictures of tables. Their units are as wide as a phone (`drawingWidth`), so that words stay readable there; on wider
 * screens they stop growing where their words are as large as those of the page.
 */
export const charts = `
.picture .chart { max-width: 27rem; }
.chart text { font-size: 13px; stroke: none; fill: var(--ink); }
.chart text.axis { fill: var(--muted); }
.chart text.strong { font-weight: 650; }
.chart text.big { font-size: 22px; font-weight: 300; }
.chart text.withheld { fill: var(--muted); font-style: italic; }
html[lang="zh-CN"] .chart text.withheld { font-style: normal; }
.chart text.halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart .whisker, .chart .grid, .chart .tick, .chart .centre, .chart .leader, .chart .track { fill: none; }
.chart .whisker { stroke-width: 1.5; }
.chart .zero, .chart .centre { stroke: var(--muted); stroke-width: 1; }
.chart .centre { stroke-dasharray: 5 3; }
.chart .leader { stroke: var(--muted); stroke-width: 0.75; }
.chart .limit { stroke: var(--c2); stroke-width: 1; stroke-dasharray: 2 2; }
.chart .dashed { stroke-dasharray: 6 3; }
.chart .dot { stroke-width: 1; }
.chart .dot.marked { fill: var(--bad); }
.chart .dot.target { fill: var(--ink); }
.chart .ring { fill: var(--paper); stroke: var(--own); }
.chart .track { stroke: var(--grid); stroke-width: 12; }
.chart .tick { stroke: var(--muted); stroke-width: 1.5; }
.chart .tick.target { stroke: var(--ink); stroke-width: 2; }
.chart .whole { fill: var(--grid); }
.chart .frame { fill: var(--surface); stroke: var(--line); stroke-width: 1; }
.chart .cell { fill: var(--own); fill-opacity: 0.3; }
.chart .step { stroke: var(--paper); stroke-width: 1; fill: var(--step-middle); }
.chart .low-3 { fill: var(--step-low-3); }
.chart .low-2 { fill: var(--step-low-2); }
.chart .low-1 { fill: var(--step-low-1); }
.chart .high-1 { fill: var(--step-high-1); }
.chart .high-2 { fill: var(--step-high-2); }
.chart .high-3 { fill: var(--step-high-3); }
.chart text.on-dark { fill: #ffffff; }
.chart text.on-light { fill: #14181c; }
@media screen and (max-width: 26rem) { .picture { margin-inline: -0.75rem; } }
@media print {
  .chart { max-width: 120mm; }
  .chart .cell, .chart .step, .chart .bar, .chart .band, .chart .dot { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
