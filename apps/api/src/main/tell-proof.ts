import { FINDINGS } from '../evidence/index.js'
import type { Proof } from '../rooms/backups/index.js'
import { say } from './say.js'

/** Numbers only, a line each; what does not fit is named. */
export function tellProof({ rows, tables, madeAt, opened, entries, findings, isProven }: Proof): void {
  say(`Backup of ${madeAt}: ${rows} rows of ${tables} tables, as many as were written.`)
  for (const one of opened.filter(({ rows: all }) => all > 0)) {
    const tried = one.tried < one.rows ? `a sample of ${one.tried} of ${one.rows}` : `all ${one.rows}`
    const rest = [
      ...(one.gone > 0 ? [`${one.gone} destroyed or gone since`] : []),
      ...(one.unexplained > 0 ? [`${one.unexplained} WITHOUT A KEY AND WITHOUT A REASON`] : []),
      ...(one.broken > 0 ? [`${one.broken} DO NOT OPEN`] : []),
    ]
    say(`  ${one.table}: ${tried} tried, ${one.opened} open${rest.map((words) => `, ${words}`).join('')}`)
  }
  say(`  log: ${entries} entries derived anew, ${findings.length === 0 ? 'all fit' : `${findings.length} findings`}`)
  for (const { code, index, at } of findings) say(`    ${[code, index ?? at ?? '', FINDINGS[code]].join('  ')}`)
  if (isProven) say('Proven: it gives back what was there.')
}
