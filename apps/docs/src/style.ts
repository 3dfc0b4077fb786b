/** The dashboard's look for long texts; both themes by the reader's own setting; fit for paper. */
export const STYLE = `:root { --text: #161b26; --quiet: #505a6b; --page: #f6f7f9; --sheet: #fff; --line: #e3e7ed; --primary: #1f4fd8; --chosen: #e8eefc; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --text: #e8ecf3; --quiet: #a9b4c4; --page: #11151d; --sheet: #181d27; --line: #2b3341; --primary: #8fb4ff; --chosen: #1d2a4a } }
* { box-sizing: border-box }
html { font: 16px/1.65 Pretendard Variable, Pretendard, system-ui, sans-serif; scroll-padding-top: 1rem }
body { margin: 0; color: var(--text); background: var(--page); word-break: keep-all; overflow-wrap: anywhere }
a { color: var(--primary) }
:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px }
.skip { position: absolute; left: -999px }
.skip:focus { left: 1rem; top: .5rem; background: var(--sheet); padding: .5rem 1rem }
header { display: flex; justify-content: space-between; gap: 1rem; padding: .8rem 1.5rem; background: var(--sheet); border-bottom: 1px solid var(--line) }
header a { text-decoration: none; font-weight: 600 }
.beside { display: grid; grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr); max-width: 84rem; margin: 0 auto }
nav { padding: 1.2rem; font-size: .9rem }
nav summary { display: none }
nav h2 { font-size: .8rem; color: var(--quiet); margin: 1.2rem 0 .3rem; padding: 0; border: 0 }
nav ul { list-style: none; margin: 0; padding: 0 }
nav a { display: block; padding: .28rem .6rem; border-radius: 6px; color: var(--text); text-decoration: none }
nav a:hover { text-decoration: underline }
nav a[aria-current] { background: var(--chosen); color: var(--primary); font-weight: 600 }
main { padding: 1rem 2rem 4rem; background: var(--sheet); border-inline: 1px solid var(--line); min-height: 100vh; min-width: 0 }
main > * { max-width: 54rem }
h1 { font-size: 1.7rem; line-height: 1.3 }
h2 { margin-top: 2.2rem; padding-top: .4rem; font-size: 1.25rem }
h1 a, h2 a, h3 a, h4 a { color: inherit; text-decoration: none }
h2 a:hover, h3 a:hover { text-decoration: underline }
code { font: .88em ui-monospace, monospace; background: var(--page); padding: .1em .3em; border-radius: 4px }
pre { background: var(--page); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow-x: auto }
pre code { padding: 0; background: none }
.table { max-width: 100%; overflow-x: auto }
table { border-collapse: collapse; font-size: .92rem }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top }
img { max-width: 100%; border: 1px solid var(--line); border-radius: 8px }
@media (max-width: 52rem) { .beside { display: block } nav summary { display: block; cursor: pointer; font-weight: 600 } main { padding: 1rem; border: 0 } }
@media print { header, nav, .skip { display: none } .beside { display: block } main { border: 0; padding: 0 } }
`
