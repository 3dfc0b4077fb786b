import { randomUUID } from 'node:crypto'
import type { Actor } from '../authority/actor.js'
import type { Refusal } from '../kernel/refusal.js'
import type { Ground, Shown } from '../kernel/shown.js'
import type { AnonymousRefusals } from './anonymous-refusals.js'
import { refusalOfChangedStanding } from './changed-standing.js'
import type { AccessEntry, Journal } from './journal.js'
import type { ReadPool, ReadTransaction } from './read-pool.js'
import { sealNote } from './sealed-note.js'
import type { UnitOfWork } from './unit-of-work.js'
import type { Ports, ReadingWork, RecordDraft, WritingWork } from './work.js'

export interface OperationRequest {
  readonly actor: Actor
  readonly token: string | undefined
  readonly now: Date
  readonly origin: string
}

export interface OperationPorts {
  readonly reads: ReadPool
  readonly unitOfWork: UnitOfWork
  readonly journal: Journal
  readonly anonymous: AnonymousRefusals
  readonly ports: Ports
}

/** One GraphQL operation: one view of the data, one request id, and an account of whose data it showed. */
export class Operation {
  readonly id: string = randomUUID()
  readonly actor: Actor
  readonly now: Date
  readonly origin: string
  /** Response path → whose data the value there shows. Filled as personal fields resolve. */
  readonly shown = new Map<string, Shown>()
  /** Pseudonyms that a committed record of this operation covers already. */
  readonly covered = new Set<string>()
  /** Readings that are on record by themselves. */
  readonly noted: RecordDraft[] = []
  /** Root fields that said no. */
  readonly refused: { readonly act: string; readonly ground: Ground; readonly refusal: Refusal }[] = []
  /** Codes of refusals that a committed write has put on record itself. */
  readonly onRecord = new Set<string>()
  private reading: ReadTransaction | undefined
  private isEnded = false

  constructor(
    private readonly request: OperationRequest,
    private readonly open: OperationPorts,
  ) {
    this.actor = request.actor
    this.now = request.now
    this.origin = request.origin
  }

  async read<T>(verb: (work: ReadingWork) => Promise<T>): Promise<T> {
    if (this.isEnded) throw new Error('A read came after its operation had ended.')
    this.reading ??= this.open.reads.begin(this.request.token)
    const reading = this.reading
    const { actor, now, origin } = this
    const work = {
      actor,
      now,
      origin,
      ports: this.open.ports,
      rows: <Row>(name: string, text: string, values: readonly unknown[]) => reading.rows<Row>(name, text, values),
      note: (draft: RecordDraft) => void this.noted.push(draft),
    } as ReadingWork
    return verb(work)
  }

  async write<T>(verb: (work: WritingWork) => Promise<T>): Promise<T> {
    this.endReading()
    const { actor, now, origin } = this
    const { token } = this.request
    const request = {
      actor,
      token,
      now,
      origin,
      ports: this.open.ports,
      entryOf: (draft: RecordDraft) => this.entryOf(draft),
    }
    const { result, covered, refusals } = await this.open.unitOfWork
      .write(request, verb)
      .catch(async (fault: unknown) => {
        const { reads } = this.open
        throw (await refusalOfChangedStanding(fault, { reads, actor, token })) ?? fault
      })
    for (const pseudonym of covered) this.covered.add(pseudonym)
    for (const code of refusals) this.onRecord.add(code)
    return result
  }

  /** Records what is no write: reads, refusals, faults. Resolves once committed. */
  async record(entries: readonly AccessEntry[]): Promise<void> {
    try {
      await this.open.journal.record(entries)
    } catch (fault) {
      const { keystore } = this.open.ports
      for (const { note } of entries) if (note) await keystore.discard(note.recordId)
      throw fault
    }
  }

  countAnonymous(codes: readonly string[]): void {
    for (const code of codes) this.open.anonymous.count(code)
  }

  /** Completes a draft; its free text, if any, is sealed under a key that is durable by then. */
  async entryOf({ by, note: text, ...draft }: RecordDraft): Promise<AccessEntry> {
    const note = text === undefined ? undefined : await sealNote(this.open.ports.keystore, this.now, text)
    const outcome = draft.refusal === undefined ? ('DONE' as const) : ('REFUSED' as const)
    return { ...this.whoAndWhen(by), ...draft, ...(note && { note }), outcome }
  }

  refusalEntry(act: string, ground: Ground, refusal: string): AccessEntry {
    return { ...this.whoAndWhen(undefined), act, ground, collections: [], outcome: 'REFUSED', refusal }
  }

  /** Gives the connection back before something slow; the next read begins anew. */
  release(): void {
    this.endReading()
  }

  end(): void {
    this.isEnded = true
    this.endReading()
  }

  private whoAndWhen(by: RecordDraft['by']) {
    const staff = this.actor.kind === 'STAFF' ? this.actor : by
    // A visit is an act of the person whose data it is, as a receipt is
    const own = this.actor.kind === 'VISITOR' || this.actor.kind === 'OWN' ? ('SUBJECT' as const) : this.actor.kind
    const kind = staff ? ('STAFF' as const) : own
    const { now: at, id: requestId } = this
    // Records outlive the data: a visitor's address is kept sealed with their collection and nowhere else
    const origin = kind === 'SITE' || kind === 'SUBJECT' ? 'website' : this.origin
    return { at, origin, requestId, actorKind: kind, accountId: staff?.accountId, departmentId: staff?.departmentId }
  }

  private endReading(): void {
    this.reading?.end()
    this.reading = undefined
  }
}
