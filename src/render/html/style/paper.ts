/** On paper: A4, everything shown, heads repeated over pages, rows and cards not torn apart, no coloured links. */
export const paper = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  html { font-size: 9.5pt; }
  body { display: block; padding: 0; max-width: none; line-height: 1.5; }
  .skip, .fold { display: none; }
  a { color: inherit; text-decoration: none; }
  .masthead { padding: 0 0 6mm; }
  .contents { position: static; max-height: none; overflow: visible; padding: 6mm 0; }
  .contents > .fold:not([open]) + ol { display: block; columns: 2; column-gap: 10mm; }
  .contents-title { display: block; margin: 0 0 2mm; font-weight: 600; }
  .contents li { break-inside: avoid; }
  .contents a { padding: 0.5mm 0; }
  main > section { padding-top: 10mm; }
  .chapter { break-before: page; }
  main > .chapter { padding-top: 0; }
  h1, h2, h3, caption, figcaption { break-after: avoid; break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .findings > li, .notices > li, .card, .definitions > div, .picture, .quadrant, tr { break-inside: avoid; }
  .cards { grid-template-columns: repeat(3, 1fr); }
  .card, .notices > li, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
  .region { overflow: visible; animation: none; }
  .region:has(+ .fold:not([open])) .more { display: table-row-group; }
  table { font-size: 8pt; }
  thead th, thead td { font-size: 7.5pt; }
  th, td { padding: 1.1mm 2.5mm 1.1mm 0; }
  .some, .long, td.withheld { min-width: 0; }
  tbody th { max-width: none; }
  caption, tbody th { position: static; }
  .notes { font-size: 7.5pt; break-before: avoid; break-inside: avoid; }
  .columns-7, .columns-8 { font-size: 7pt; }
  body > footer td:last-child { font-size: 6.5pt; word-break: break-all; }
}
`;
