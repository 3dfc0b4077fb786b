import type { Findings } from './findings.js'
import type { KnownLog } from './read-database.js'

/** Every cut in the tree was approved, and every cut that was carried out is in the tree. */
export function checkCuts({ statements, cuts, unproven }: KnownLog, findings: Findings): void {
  for (const id of unproven) findings.add({ code: 'CUT_WRONG', at: id })
  const restores = statements.filter(({ statement }) => statement.kind === 'restored')
  const lastRestore = restores.at(-1)?.index ?? -1
  const stated = new Map(statements.map(({ index, statement }) => [index, statement]))
  for (const { index, statement } of statements) {
    if (statement.kind !== 'cut') continue
    const cut = cuts.find(({ id }) => id === statement.cut)
    // A restored database may be older than the approval; the records of it are in the tree, lost or not
    if (cut === undefined ? index > lastRestore : cut.statementIndex !== index || !cut.isApproved) {
      findings.add({ code: 'CUT_WRONG', index })
    }
  }
  for (const { id, before, statementIndex, records, cutAt } of cuts) {
    const statement = stated.get(statementIndex ?? -1)
    const isStated =
      statement?.kind === 'cut' && statement.cut === id && Date.parse(statement.before) === before.getTime()
    // Carried out after a restore, there may have been less to take along
    const isAfterRestore = restores.some(
      ({ index, statement }) => index > statementIndex! && Date.parse(statement.time) <= (cutAt?.getTime() ?? 0),
    )
    const isCounted = records === null || isAfterRestore || (isStated && statement.records === records)
    if (!isStated || !isCounted) findings.add({ code: 'CUT_WRONG', at: id })
  }
}
