/** Type, space, headings, contents: how the page is laid out. Sizes follow the reader's own type size. */
export const layout = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0;
  padding: 0 1.25rem 4rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 1rem/1.6 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Roboto, "Noto Sans", "Liberation Sans",
    "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
    sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
html[lang="zh-CN"] body { line-height: 1.75; }
h1, h2, h3 { line-height: 1.25; font-weight: 650; text-wrap: balance; letter-spacing: -0.012em; }
html[lang="zh-CN"] :is(h1, h2, h3) { letter-spacing: 0; line-height: 1.4; }
h1 { margin: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); max-width: 24em; }
h2 { margin: 0 0 1.25rem; font-size: 1.5rem; }
h3 { margin: 0 0 1rem; font-size: 1.2rem; }
p, ul, ol, dl, figure { margin: 0; padding: 0; }
main p { max-width: 68ch; margin: 0 0 1rem; }
html[lang="zh-CN"] main p { max-width: 42em; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.whole { white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); z-index: 2; }
.skip:focus { top: 1rem; }
.masthead { padding: 3.5rem 0 2rem; border-bottom: 1px solid var(--line); }
.about { margin-top: 2rem; }
.about dl { display: flex; flex-wrap: wrap; gap: 1rem 3rem; }
.about dl > div:last-child { flex: 1 0 100%; }
dt { font-weight: 600; }
.about dt { color: var(--muted); font-size: 0.875rem; font-weight: 400; }
.about dd { margin: 0; }
.about ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
body.short > main { padding-top: 2rem; }
main > section, main > .chapter { padding-top: 3.5rem; }
.chapter > h2 { font-size: 1.75rem; padding-bottom: 0.75rem; border-bottom: 3px solid var(--accent); }
.chapter > section { padding-top: 2rem; }
.chapter > section + section { padding-top: 3rem; }
.contents { padding: 1.25rem 0; border-bottom: 1px solid var(--line); font-size: 0.9375rem; line-height: 1.45; }
.contents ol { list-style: none; }
.contents a { display: block; padding: 0.3rem 0; color: var(--ink); text-decoration: none; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.contents ol ol { padding-left: 0.9rem; margin: 0.1rem 0 0.5rem; border-left: 2px solid var(--line); }
.contents ol ol a { color: var(--muted); }
.contents li:has(> ol) > a { font-weight: 600; }
.contents-title { display: none; }
.fold > summary { cursor: pointer; padding: 0.5rem 0; color: var(--accent); font-weight: 600; width: fit-content; }
.contents > .fold:not([open]) + ol { display: none; }
@media (min-width: 79.5rem) {
  body { display: grid; grid-template-columns: 13.5rem minmax(0, 64rem); column-gap: 2.5rem; padding: 0 2rem 6rem; max-width: 84rem; margin: 0 auto; }
  body > * { grid-column: 2; }
  body > .masthead { grid-column: 1 / -1; padding: 5rem 0 3rem; }
  body > .contents { grid-column: 1; grid-row: 2 / span 2; }
  body > .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; border: 0; padding: 3.5rem 0.5rem 3rem 0; }
  body.short { grid-template-columns: minmax(0, 64rem); }
  body.short > *, body.short > .masthead { grid-column: 1; }
  .contents .fold { display: none; }
  .contents > .fold:not([open]) + ol { display: block; }
  .contents-title { display: block; margin: 0 0 0.5rem; color: var(--muted); font-size: 0.8125rem; font-weight: 600; }
}
body > footer { margin-top: 5rem; padding-top: 2rem; border-top: 1px solid var(--line); }
`;
