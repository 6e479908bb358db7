/** The look of the page. Every colour on white has a contrast of 4.5 or more, and none says what words do not say too. */
export const pageStyle = `
:root { --ink: #1b2430; --soft: #52606d; --line: #c9d1d9; --tint: #f3f6f9; --accent: #14507a; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 84rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
header { border-bottom: 4px solid var(--accent); padding-bottom: 1rem; margin-bottom: 1.5rem; }
.kicker { margin: 0; color: var(--accent); font-weight: 600; }
h1 { margin: 0 0 .25rem; font-size: clamp(1.5rem, 4vw, 2.125rem); line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.375rem; line-height: 1.25; }
header p { margin: .25rem 0; }
.care, .refused, .clear { padding: .625rem .875rem; border-left: 5px solid var(--accent); background: var(--tint); }
header .care { margin-top: 1rem; }
.refused { border-left-color: #a3261c; }
.clear { border-left-color: #1c6b3a; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end;
  padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .375rem; }
.tiles dt { color: var(--soft); }
.tiles dd { margin: 0; font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1rem 0 0; padding: 0; list-style: none; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid #c77700; outline-offset: 2px; }
table { width: 100%; margin: 1rem 0 1.75rem; border-collapse: collapse; table-layout: auto; }
caption { padding: .5rem 0; text-align: left; font-weight: 600; }
.of, .none, .code { color: var(--soft); font-weight: 400; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); font-size: .9375rem; }
tbody th { font-weight: 600; overflow-wrap: break-word; min-width: 6.5rem; }
.value { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .9375em;
  white-space: pre-wrap; overflow-wrap: anywhere; padding: .0625rem .25rem; background: var(--tint); border-radius: .1875rem; }
.code { display: block; font-size: .8125rem; overflow-wrap: anywhere; }
.mark { display: inline-block; padding: 0 .375rem; border: 1px solid currentColor; border-radius: .1875rem;
  font-size: .875rem; font-weight: 600; }
.mark.error { color: #a3261c; }
.mark.warning { color: #7a4d00; border-style: dashed; }
.mark.duplicate { color: var(--soft); border-style: dotted; }
#children ~ table th:nth-child(1) { width: 4.5rem; }
#children ~ table th:nth-child(2) { width: 12%; }
#children ~ table th:nth-child(3), #children ~ table th:nth-child(4) { width: 15%; }
#children ~ table th:nth-child(6) { width: 12rem; }
#children ~ table th:nth-child(7) { width: 8rem; }
#kinds ~ table th:nth-child(n + 4), #kinds ~ table td:nth-child(n + 4) { text-align: right;
  font-variant-numeric: tabular-nums; }
@media screen and (max-width: 52rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  table, tbody, tr, th, td, caption { display: block; width: auto !important; text-align: left !important; }
  tbody tr { margin-bottom: .75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .375rem; }
  tbody th, tbody td { display: grid; grid-template-columns: 7.5rem 1fr; gap: .5rem; padding: .1875rem 0; border: 0; }
  tbody th::before, tbody td::before { content: attr(data-name); color: var(--soft); font-weight: 400; }
}
@page { margin: 1.5cm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  tr, .tiles div { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, caption { break-after: avoid; }
  .value { background: none; }
}
`;
