import { CompiledQuery } from 'kysely'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Actor } from '../authority/actor.js'
import { busy } from '../kernel/general.refusals.js'
import { INSERT_ACCESS_RECORDS, accessRows } from './access-rows.js'
import type { AccessEntry } from './journal.js'
import type { Orm } from './orm.js'
import type { Ports, Queue, RecordDraft, WritingWork } from './work.js'

export interface WriteRequest {
  readonly actor: Actor
  readonly token: string | undefined
  readonly now: Date
  readonly origin: string
  readonly ports: Ports
  /** Completes a draft with who, when, from where and the request. */
  entryOf(draft: RecordDraft): Promise<AccessEntry>
}

/** What a verb leaves behind while it runs. */
interface Collecting {
  readonly drafts: RecordDraft[]
  readonly undo: (() => Promise<void>)[]
  readonly last: (() => Promise<void>)[]
  readonly kept: (() => Promise<void>)[]
}

export type Enqueue = (em: EntityManager, queue: Queue, payload: Readonly<Record<string, string>>) => Promise<void>

// As a parameter: the ORM's own way writes the token into the statement, which every session of this role can read
const SET_SESSION = `select set_config('jikimi.session', $1, true)`
const TRIES = 4
const RETRIED = new Set(['40001', '40P01'])

/**
 * Runs a verb in one transaction as the actor, writes its access records in the same transaction, commits.
 * Returns what the verb returned, the pseudonyms that its records cover and the refusals that they tell of.
 */
export class UnitOfWork {
  constructor(
    private readonly orm: Orm,
    private readonly enqueue: Enqueue,
  ) {}

  async write<T>(
    request: WriteRequest,
    verb: (work: WritingWork) => Promise<T>,
  ): Promise<{ result: T; covered: string[]; refusals: string[] }> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(request, verb)
      } catch (fault) {
        if (isWithoutConnection(fault)) throw busy(2)
        if (attempt >= TRIES || !RETRIED.has(codeOf(fault))) throw fault
      }
    }
  }

  private async attempt<T>(request: WriteRequest, verb: (work: WritingWork) => Promise<T>) {
    const em = this.orm.em.fork()
    const undo: (() => Promise<void>)[] = []
    const last: (() => Promise<void>)[] = []
    const kept: (() => Promise<void>)[] = []
    let isCommitting = false
    try {
      const written = await em.transactional(async (tx) => {
        await query(tx, SET_SESSION, [request.token ?? ''])
        const drafts: RecordDraft[] = []
        const result = await verb(this.workOf(tx, request, { drafts, undo, last, kept }))
        if (drafts.length === 0) throw new Error('A write that records nothing is rolled back.')
        await tx.flush()
        const entries = await Promise.all(drafts.map((draft) => request.entryOf(draft)))
        const { keystore } = request.ports
        for (const { note } of entries) if (note) undo.push(() => keystore.discard(note.recordId))
        await query(tx, INSERT_ACCESS_RECORDS, [JSON.stringify(entries.flatMap(accessRows))])
        for (const one of last) await one()
        isCommitting = true
        return {
          result,
          covered: drafts.flatMap(({ collections }) => collections),
          refusals: drafts.flatMap(({ refusal }) => refusal ?? []),
        }
      })
      for (const one of kept) await one().catch(() => undefined)
      return written
    } catch (fault) {
      // A connection lost in COMMIT leaves open whether the row is there: a key too many harms less than one too few
      if (!isCommitting || RETRIED.has(codeOf(fault))) for (const one of undo) await one()
      throw fault
    }
  }

  private workOf(
    em: EntityManager,
    { actor, now, origin, ports }: WriteRequest,
    { drafts, undo, last, kept }: Collecting,
  ): WritingWork {
    return {
      actor,
      now,
      origin,
      ports,
      em,
      rows: async (_name: string, text: string, values: readonly unknown[]) => {
        await em.flush()
        return query(em, text, values)
      },
      record: (draft: RecordDraft) => void drafts.push(draft),
      enqueue: (queue: Queue, payload: Readonly<Record<string, string>>) => this.enqueue(em, queue, payload),
      atEnd: (one: () => Promise<void>) => void last.push(one),
      onCommit: (one: () => Promise<void>) => void kept.push(one),
      onRollback: (one: () => Promise<void>) => void undo.push(one),
    } as WritingWork
  }
}

async function query<Row>(em: EntityManager, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, [...values]))
  return rows as Row[]
}

/** The pool gave none within its two seconds, or a new one was not open by then; it says so in words only. */
const isWithoutConnection = (fault: unknown): boolean =>
  fault instanceof Error && /timeout exceeded when trying to connect|due to connection timeout/.test(fault.message)

const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''
