import { signatureLine, type Signer } from '@jikimi/transparency-log'
import type { AddRequest } from './add-request.js'
import { readAddRequest } from './add-request.js'
import { answers, type Answer } from './answer.js'
import type { Cosigned } from './cosigned.js'
import { isConsistent } from './is-consistent.js'
import type { KnownLog } from './known-logs.js'
import { verifiedLines } from './verified-lines.js'

/** The protocol of C2SP tlog-witness, whatever carries it. */
export class Witness {
  /** By origin, the last request that was begun: what is compared with the last checkpoint is compared one at a time. */
  readonly #turns = new Map<string, Promise<unknown>>()

  constructor(
    private readonly logs: ReadonlyMap<string, KnownLog>,
    private readonly signer: Signer,
    private readonly cosigned: Cosigned,
    private readonly seconds: () => number,
  ) {}

  /** `POST /add-checkpoint` */
  async addCheckpoint(body: string): Promise<Answer> {
    const request = readAddRequest(body)
    if (request === undefined) return answers.notValid()
    const log = this.logs.get(request.checkpoint.origin)
    if (log === undefined) return answers.notKnown()
    const lines = verifiedLines(request.note, log.verifiers)
    if (lines === undefined) return answers.notSigned()
    if (request.oldSize > request.checkpoint.size) return answers.notValid()
    return this.#inTurn(log.origin, () => this.#cosign(log, request, lines))
  }

  /** `GET /<id>/checkpoint` */
  async checkpoint(id: string): Promise<Answer> {
    const log = [...this.logs.values()].find((one) => one.id === id)
    const note = log && (await this.cosigned.note(log))
    return note === undefined ? answers.notKnown() : answers.checkpoint(note)
  }

  async #cosign(log: KnownLog, request: AddRequest, lines: readonly string[]): Promise<Answer> {
    const last = await this.cosigned.last(log)
    const lastSize = last?.size ?? 0
    if (request.oldSize !== lastSize) return answers.otherSize(lastSize)
    if (!isConsistent(request, last)) return answers.notConsistent()
    const line = signatureLine(request.text, this.signer, this.seconds())
    await this.cosigned.keep(log, `${request.text}\n${lines.join('')}${line}`, request.checkpoint)
    return answers.signed(line)
  }

  async #inTurn(origin: string, work: () => Promise<Answer>): Promise<Answer> {
    const before = this.#turns.get(origin) ?? Promise.resolve()
    const turn = before.then(work, work)
    this.#turns.set(origin, turn)
    return turn
  }
}
