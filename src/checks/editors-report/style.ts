/** The look of the report: one column on a phone, readable in print and in the dark. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1a1f2b, #eef0f4); --paper: light-dark(#fff, #12161f);
  --quiet: light-dark(#4a5263, #b9c0cf); --line: light-dark(#c9cfda, #3c4454); --blue: light-dark(#0b3a82, #9dbdf5);
  --good: light-dark(#0d6b4f, #5cc9a3); --open: light-dark(#b5680a, #f0b45c); --bad: light-dark(#a8201a, #ff8f87);
  --ground: light-dark(#e9edf4, #232a38); }
* { box-sizing: border-box }
body { margin: 0 auto; max-inline-size: 76rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif }
h1 { font-size: 1.7rem; line-height: 1.2; margin-block: .5rem }
h2 { font-size: 1.3rem; margin-block: 2.5rem .5rem; padding-block-start: .75rem; border-block-start: 2px solid var(--blue) }
p { max-inline-size: 70ch } a { color: var(--blue) }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0 }
nav a { display: inline-block; padding-block: .6rem }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .75rem; padding: 0; list-style: none }
.tiles li { border: 1px solid var(--line); border-block-start: 4px solid var(--open); border-radius: .4rem; padding: .75rem }
.tiles li.good { border-block-start-color: var(--good) } .tiles li.bad { border-block-start-color: var(--bad) }
.tiles strong { display: block; font-size: 1.9rem; line-height: 1.1; font-variant-numeric: tabular-nums }
.tiles span { color: var(--quiet); font-size: .9rem }
.scroll { overflow-x: auto } .scroll:focus-visible { outline: 3px solid var(--blue) }
table { border-collapse: collapse; inline-size: 100%; font-size: .93rem }
caption { text-align: start; font-weight: 600; padding-block: .5rem }
th, td { text-align: start; vertical-align: top; padding: .45rem .7rem .45rem 0; border-block-end: 1px solid var(--line) }
thead th.number { text-align: end } thead th { color: var(--quiet); font-weight: 600; white-space: nowrap }
tbody th { font-weight: 600; min-inline-size: 8.5rem } td { min-inline-size: 6rem }
.number { text-align: end; font-variant-numeric: tabular-nums; min-inline-size: 3rem }
td ul { margin: 0; padding-inline-start: 1.1rem }
.state::before { content: ''; display: inline-block; inline-size: .7em; block-size: .7em; margin-inline-end: .4em; border-radius: 50%; background: var(--open) }
.state.good::before { background: var(--good) } .state.bad::before { border-radius: 0; background: var(--bad) }
figure { margin: 1rem 0; max-inline-size: 40rem } figcaption { font-weight: 600 }
figure svg { inline-size: 100%; block-size: 1.4rem; border-radius: .3rem } td svg { inline-size: 9rem; block-size: .7rem; display: block }
.ground { fill: var(--ground) } .good { fill: var(--good) } .open { fill: var(--open) } .bad { fill: var(--bad) } .gone { fill: var(--quiet) } .amount { fill: var(--blue) }
.aim { stroke: var(--ink); stroke-width: 2 }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; margin: .3rem 0; font-size: .9rem }
.legend li::before { content: ''; display: inline-block; inline-size: .8em; block-size: .8em; margin-inline-end: .4em; background: var(--open) }
.legend .good::before { background: var(--good) } .legend .bad::before { background: var(--bad) } .legend .gone::before { background: var(--quiet) }
.note { border-inline-start: 4px solid var(--open); padding-inline-start: .8rem; color: var(--quiet) }
@media (min-width: 60rem) { .tiles { grid-template-columns: repeat(6, 1fr) } .state { white-space: nowrap } th.number, td.number { padding-inline-end: 1.4rem } }
@media (forced-colors: active) { .state::before, .legend li::before { forced-color-adjust: none } svg { forced-color-adjust: none } }
@media print { :root { color-scheme: light } body { max-inline-size: none; font-size: 9.5pt; padding: 0 } nav { display: none }
  h2 { break-after: avoid } tr, figure, .tiles li { break-inside: avoid } .scroll { overflow: visible }
  * { print-color-adjust: exact } @page { size: A4 landscape; margin: 12mm } }
`;
