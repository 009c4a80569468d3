/** How does a form look? One column, readable on a telephone of 375 pixels, light or dark as the system is. */

export const formStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4a5361; --ground: #ffffff; --line: #8a94a3; --mark: #0b57d0; --fault: #b3261e; --chosen: #e8f0fe; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaed; --soft: #b8c0cc; --ground: #16181c; --line: #7d8795; --mark: #8ab4f8; --fault: #ffb4ab; --chosen: #24344d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0; }
fieldset { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0 0; padding: 1rem 0 0; min-width: 0; }
legend { font-weight: 600; padding: 0; float: left; width: 100%; margin-bottom: 0.5rem; }
legend ~ * { clear: both; }
.hint, .needed { color: var(--soft); font-size: 0.9rem; font-weight: 400; margin: 0 0 0.5rem; }
.choices { display: grid; gap: 0.4rem; }
.row { grid-template-columns: repeat(auto-fill, minmax(3rem, 1fr)); margin-bottom: 0.4rem; }
.choice { display: flex; gap: 0.6rem; align-items: center; min-height: 2.75rem; padding: 0.4rem 0.7rem; border: 1px solid var(--line); border-radius: 0.4rem; cursor: pointer; }
.choices + .choice, input[type=number] + .choice { margin-top: 0.4rem; }
.row .choice { flex-direction: column; gap: 0.1rem; padding: 0.3rem; }
.choice:has(input:checked) { border-color: var(--mark); background: var(--chosen); }
input[type=radio], input[type=checkbox] { width: 1.2rem; height: 1.2rem; margin: 0; flex: none; accent-color: var(--mark); }
input[type=number], input[type=text], textarea { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.6rem; width: 100%; }
input[type=number] { max-width: 10rem; display: block; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
button { font: inherit; min-height: 2.75rem; padding: 0.5rem 1.2rem; border: 1px solid var(--mark); border-radius: 0.4rem; background: var(--ground); color: var(--mark); cursor: pointer; }
button.main { background: var(--mark); color: var(--ground); font-weight: 600; margin: 2rem 0; }
button.clear { margin-top: 0.5rem; border-color: transparent; text-decoration: underline; padding: 0.5rem 0; }
.fault { color: var(--fault); font-weight: 600; margin: 0 0 0.5rem; }
.faulty { border-top-color: var(--fault); }
.notice { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.8rem; margin: 1rem 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
`;
