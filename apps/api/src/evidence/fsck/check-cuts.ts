import type { Findings } from './findings.js'
import type { KnownLog } from './read-database.js'

/** Every cut in the tree was approved, and every cut that was carried out is in the tree. */
export function checkCuts({ statements, cuts }: KnownLog, findings: Findings): void {
  const lastRestore = statements.findLast(({ statement }) => statement.kind === 'restored')?.index ?? -1
  const stated = new Map(statements.map(({ index, statement }) => [index, statement]))
  for (const { index, statement } of statements) {
    if (statement.kind !== 'cut') continue
    const cut = cuts.find(({ id }) => id === statement.cut)
    // A restored database may be older than the approval; the records of it are in the tree, lost or not
    if (cut === undefined ? index > lastRestore : cut.statementIndex !== index || !cut.isApproved) {
      findings.add({ code: 'CUT_WRONG', index })
    }
  }
  for (const { id, before, statementIndex } of cuts) {
    const statement = stated.get(statementIndex ?? -1)
    const isStated =
      statement?.kind === 'cut' && statement.cut === id && Date.parse(statement.before) === before.getTime()
    if (!isStated) findings.add({ code: 'CUT_WRONG', at: id })
  }
}
