import type { AccessEntry } from '../persistence/journal.js'
import type { Operation } from '../persistence/operation.js'
import type { Shown } from '../kernel/shown.js'

/** A marked value was about to leave without anybody whose record could say so: a Fault, and no answer. */
export class UnrecordedAnswer extends Error {
  override readonly name = 'UnrecordedAnswer'

  constructor() {
    super('A personal field of the answer is tied to no collection.')
  }
}

/**
 * Commits the records of everybody whom these paths of the answer show, but for those whom a record of this
 * operation's write covers. Only when it resolves may the answer leave.
 */
export async function recordAnswer(operation: Operation, paths: readonly string[]): Promise<void> {
  const groups = new Map<string, Shown[]>()
  for (const path of paths) {
    const shown = operation.shown.get(path)
    if (!shown) throw new UnrecordedAnswer()
    if (operation.covered.has(shown.pseudonym)) continue
    const key = JSON.stringify([shown.act, shown.ground])
    const group = groups.get(key)
    if (group) group.push(shown)
    else groups.set(key, [shown])
  }
  const shown = [...groups.values()].map((group) => entryFor(operation, group))
  const noted = operation.noted.map((draft) => operation.entryOf(draft))
  await operation.record(await Promise.all([...shown, ...noted]))
}

function entryFor(operation: Operation, group: readonly Shown[]): Promise<AccessEntry> {
  const first = group[0]!
  const collections = [...new Set(group.map(({ pseudonym }) => pseudonym))]
  const { act, ground, caseId, caseNumber } = first
  const isOneCase = collections.length === 1 && caseId !== undefined && caseNumber !== undefined
  return operation.entryOf({ act, ground, collections, ...(isOneCase ? { caseId, caseNumber } : {}) })
}
