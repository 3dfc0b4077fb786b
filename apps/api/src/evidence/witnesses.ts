import { type Checkpoint, openNote, parseCheckpoint, verifierKeyOf } from '@jikimi/transparency-log'
import { askWitness, type WitnessAnswer } from './ask-witness.js'
import type { Connection } from './head-row.js'
import type { Log, WitnessAddress } from './log.js'
import { consistencyIn } from './proofs.js'
import { witnessedBy } from './witnessed-by.js'

const PAUSE_MS = 10_000
const TRIES = 3

const SEEN = `
insert into jikimi.log_witness (name, verifier_key, size, cosigned_at) values ($1, $2, $3, $4)
on conflict (name) do update set verifier_key = excluded.verifier_key, size = coalesce(excluded.size, log_witness.size),
  cosigned_at = coalesce(excluded.cosigned_at, log_witness.cosigned_at)`
const KNOWN = `select name, size::float8 as size from jikimi.log_witness where size is not null`

/** The witnesses of a log. One that doesn't answer is left alone for a while: the log goes on without it. */
export class Witnesses {
  private readonly sizes = new Map<string, number>()
  private readonly cosigned = new Map<string, number>()
  private readonly silentUntil = new Map<string, number>()
  private readonly ahead = new Set<string>()

  constructor(private readonly log: Log) {}

  /** Where each was last, so that the first question needs no second. */
  async remember(client: Connection): Promise<void> {
    const { rows } = await client.query<{ name: string; size: number }>(KNOWN)
    for (const { name, size } of rows) this.sizes.set(name, size)
    const names = this.log.witnesses.map(({ verifier }) => verifier.name)
    await client.query('delete from jikimi.log_witness where not name = any ($1)', [names])
    for (const { verifier } of this.log.witnesses) await this.write(client, verifier, null, null)
  }

  /** Whether somebody who answers has not signed the tree of this size yet. */
  isAnyDue = (size: number, nowMs: number): boolean =>
    this.due(nowMs).some(({ verifier }) => (this.cosigned.get(verifier.name) ?? 0) < size)

  /** Whether one of them holds a checkpoint of ours that is larger than what we have. */
  isBehind = (): boolean => this.ahead.size > 0

  /** Asks all at once who have not signed this note; their lines. `nowMs` is of a clock that only goes on. */
  async cosign(note: string, nowMs: number, save: (write: (client: Connection) => Promise<void>) => Promise<void>) {
    const checkpoint = parseCheckpoint(openNote(note, [this.log.verifier]).text)
    const { size } = checkpoint
    const due = this.due(nowMs).filter(({ verifier }) => (this.cosigned.get(verifier.name) ?? 0) < size)
    const answers = await Promise.all(due.map(async (one) => ({ one, answer: await this.ask(one, note, checkpoint) })))
    const signed = answers.flatMap(({ one, answer }) => (answer.kind === 'COSIGNED' ? [{ one, answer }] : []))
    for (const { one, answer } of answers) await this.heed(one, answer, size, nowMs)
    if (signed.length > 0) {
      await save(async (client) => {
        for (const { one, answer } of signed) await this.write(client, one.verifier, size, answer.at)
      })
    }
    return signed.map(({ answer }) => answer.line)
  }

  private due = (nowMs: number) =>
    this.log.witnesses.filter(({ verifier }) => (this.silentUntil.get(verifier.name) ?? 0) <= nowMs)

  private async heed(witness: WitnessAddress, answer: WitnessAnswer, size: number, nowMs: number): Promise<void> {
    const { name } = witness.verifier
    if (answer.kind === 'COSIGNED') {
      this.sizes.set(name, size)
      this.cosigned.set(name, size)
      this.ahead.delete(name)
      return
    }
    this.silentUntil.set(name, nowMs + PAUSE_MS)
    if (answer.kind !== 'SIZE') return
    const seen = await witnessedBy(witness, this.log)
    if (seen !== undefined && seen.size > size) this.ahead.add(name)
  }

  private async ask(witness: WitnessAddress, note: string, checkpoint: Checkpoint): Promise<WitnessAnswer> {
    let oldSize = Math.min(this.sizes.get(witness.verifier.name) ?? 0, checkpoint.size)
    let answer: WitnessAnswer = { kind: 'UNREACHABLE' }
    for (let left = TRIES; left > 0; left -= 1) {
      const hashes = oldSize > 0 ? consistencyIn(this.log.store, oldSize, checkpoint.size) : []
      answer = await askWitness(witness, { note, oldSize, hashes })
      if (answer.kind !== 'SIZE' || answer.size > checkpoint.size) return answer
      oldSize = answer.size
    }
    return answer
  }

  private async write(client: Connection, verifier: WitnessAddress['verifier'], size: number | null, at: Date | null) {
    await client.query(SEEN, [verifier.name, verifierKeyOf(verifier), size, at])
  }
}
