/**
 * Every colour of a page, for light and dark screens. Words have a contrast of 4.5 and more to their ground, lines of
 * pictures of 3 and more (WCAG 2.2 AA); `--c1` to `--c6` follow Okabe and Ito, which stay apart for colour-blind readers.
 * Good is blue-green and bad vermilion, never green and red.
 */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --surface: #f6f6f2;
  --ink: #1b2026;
  --muted: #59616a;
  --line: #d9dad4;
  --grid: #e3e4df;
  --band: #dce8f2;
  --accent: #0a4f87;
  --good: #00695f;
  --good-ground: #e3f2ef;
  --bad: #a63a0a;
  --bad-ground: #fcece3;
  --doubt: #5b3a8c;
  --doubt-ground: #efe9f7;
  --neutral: #46545f;
  --neutral-ground: #eceff1;
  --c1: #0067a8;
  --c2: #b35000;
  --c3: #00795c;
  --c4: #a2397f;
  --c5: #7d6600;
  --c6: #51606c;
  --step-low-3: #7f2f00;
  --step-low-2: #a64300;
  --step-low-1: #f2b98a;
  --step-middle: #e2e2dc;
  --step-high-1: #9cc9ea;
  --step-high-2: #0b5c97;
  --step-high-3: #0a3f68;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #13171b;
    --surface: #1c2127;
    --ink: #e9ebed;
    --muted: #a6aeb6;
    --line: #39414a;
    --grid: #2c333b;
    --band: #22384b;
    --accent: #8fc1ee;
    --good: #55cdb9;
    --good-ground: #15302d;
    --bad: #f5996b;
    --bad-ground: #3a2218;
    --doubt: #c7aef0;
    --doubt-ground: #2a2338;
    --neutral: #b7c2cb;
    --neutral-ground: #272e35;
    --c1: #63b3ea;
    --c2: #f0a04b;
    --c3: #3fc79f;
    --c4: #e391c6;
    --c5: #d8c34d;
    --c6: #a7b3be;
    --step-low-3: #7f2f00;
    --step-low-2: #b04d08;
    --step-low-1: #eeb07c;
    --step-middle: #c9cbc6;
    --step-high-1: #8fc1e6;
    --step-high-2: #1769a8;
    --step-high-3: #0a3f68;
  }
}
`;
