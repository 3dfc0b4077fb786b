import { randomUUID } from 'node:crypto'
import type { StaffActor } from '../../src/authority/actor.js'
import type { RequestContext } from '../../src/persistence/context.js'
import type { AccessEntry } from '../../src/persistence/journal.js'
import { Operation, type OperationPorts } from '../../src/persistence/operation.js'

/** A context whose journal keeps its entries in `entries`, or fails; nothing can be read or written with it. */
export function anOperation(entries: AccessEntry[], isJournalFailing = false): RequestContext {
  const now = new Date('2026-11-23T01:00:00Z')
  const actor: StaffActor = {
    kind: 'STAFF',
    accountId: randomUUID(),
    departmentId: randomUUID(),
    roles: ['HANDLER'],
    purposes: ['CIVIL_COMPLAINT'],
    workingPurposes: ['CIVIL_COMPLAINT'],
    deputisesFor: [],
    attendedUntil: '2027-10-24',
    signedInAt: now,
    provedAt: now,
    sessionEndsAt: now,
  }
  const journal = {
    record: async (given: readonly AccessEntry[]) => {
      if (isJournalFailing) throw new Error('The journal is full.')
      entries.push(...given)
    },
  }
  const operation = new Operation({ actor, token: undefined, now, origin: '192.0.2.1' }, {
    journal,
  } as unknown as OperationPorts)
  return { operation, address: '192.0.2.1', session: { set: () => undefined, clear: () => undefined } }
}
