/** The classes pictures are drawn with: six lines to tell apart, axes, whiskers, bands, labels. */
const series = [1, 2, 3, 4, 5, 6].map(
  (number) => `.s${String(number)} { --own: var(--c${String(number)}); }
`,
);

export const pictures = `
.picture { margin: 0 0 1.25rem; max-width: 46rem; }
.picture svg { display: block; width: 100%; height: auto; overflow: visible; font: inherit; }
.picture text { fill: var(--ink); font-size: 12px; }
.picture .label { fill: var(--ink); }
.picture .axis { stroke: var(--muted); fill: none; stroke-width: 1; }
.picture text.axis { stroke: none; fill: var(--muted); }
.picture .grid { stroke: var(--grid); fill: none; stroke-width: 1; }
.picture { --own: var(--c1); }
${series.join('')}.picture .good { --own: var(--good); }
.picture .bad { --own: var(--bad); }
.picture .neutral { --own: var(--neutral); }
.picture .dot { fill: var(--own); stroke: var(--paper); stroke-width: 1.5; }
.picture .whisker { stroke: var(--own); stroke-width: 2; fill: none; }
.picture .line { stroke: var(--own); stroke-width: 2; fill: none; stroke-linejoin: round; }
.picture .bar { fill: var(--own); }
.picture .band { fill: var(--own); fill-opacity: 0.18; stroke: none; }
`;
