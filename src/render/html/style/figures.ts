/** Findings, notices, key figures, definitions. */
export const figures = `
.findings { list-style: none; border-top: 1px solid var(--line); margin-bottom: 1.5rem; }
.findings > li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); padding: 1.25rem 0; border-bottom: 1px solid var(--line); }
.place { font-size: 1.5rem; line-height: 1.3; font-weight: 300; color: var(--muted); }
main .findings p { margin: 0; max-width: 66ch; }
html[lang="zh-CN"] main .findings p { max-width: 42em; }
main .findings .kind { margin-bottom: 0.35rem; }
main .findings .says { font-size: 1.0625rem; }
main .findings .next { margin-top: 0.6rem; padding-left: 0.9rem; border-left: 3px solid var(--accent); }
.next strong { color: var(--accent); }
.mark { display: inline-flex; align-items: baseline; gap: 0.4em; font-size: 0.8125rem; line-height: 1.4; font-weight: 600; padding: 0.15em 0.65em 0.15em 0.5em; border-radius: 1em; white-space: nowrap; }
.mark svg { width: 1.1em; height: 1.1em; position: relative; top: 0.18em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.mark.good { color: var(--good); background: var(--good-ground); }
.mark.bad, .mark.warning { color: var(--bad); background: var(--bad-ground); }
.mark.doubt { color: var(--doubt); background: var(--doubt-ground); }
.mark.neutral, .mark.note { color: var(--neutral); background: var(--neutral-ground); }
.notices { list-style: none; margin: 0 0 1.5rem; }
.notices > li { padding: 0.75rem 1rem; border-left: 3px solid var(--neutral); background: var(--surface); }
.notices > li + li { margin-top: 0.5rem; }
.notices > .warning { border-color: var(--bad); }
main .notices p { margin: 0; }
.notices .mark { padding: 0; background: none; margin-right: 0.35em; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13.5rem), 1fr)); margin: 0 0 2rem; }
.card { padding: 1rem 1.15rem 1.1rem; background: var(--surface); border-radius: 6px; border-top: 3px solid var(--accent); }
.card dt { font-size: 0.9375rem; line-height: 1.4; }
.card dd { margin: 0; font-size: 0.875rem; line-height: 1.5; }
.card .figure { font-size: 1.9rem; line-height: 1.25; font-weight: 300; letter-spacing: -0.01em; margin: 0.35rem 0 0.5rem; }
.card .figure.withheld { font-size: 1rem; font-weight: 400; letter-spacing: 0; line-height: 1.5; }
.card .word, .card .definition { color: var(--muted); }
.card .definition { margin-top: 0.5rem; font-size: 0.8125rem; }
@media (max-width: 40rem) {
  .cards { grid-template-columns: repeat(auto-fill, minmax(min(100%, 10.5rem), 1fr)); gap: 0.75rem; }
  .card { padding: 0.8rem 0.85rem; }
}
.withheld { color: var(--muted); font-style: italic; }
html[lang="zh-CN"] .withheld { font-style: normal; }
.definitions > div { padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
.definitions dd { margin: 0.15rem 0 0; max-width: 68ch; }
`;
