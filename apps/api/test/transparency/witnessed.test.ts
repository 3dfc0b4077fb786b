import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import {
  newSigner,
  openNote,
  parseVerifierKey,
  SIGNATURE_TYPES,
  signatureLine,
  verifierKeyOf,
} from '@jikimi/transparency-log'
import { type RunningWitness, startWitness } from '@jikimi/witness'
import { type EvidenceRefused, EvidenceStore, type Log, witnessedLog, witnessList } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { check } from './check.js'
import { record } from './records.js'

let database: TestDatabase
let bare: Log
let log: Log
let witness: RunningWitness

beforeAll(async () => {
  database = await aDatabase()
  bare = await aLog(database)
  witness = await startWitness({
    folder: join(database.folder, 'witness'),
    port: 0,
    name: 'witness.example.kr/one',
    logKeys: [verifierKeyOf(bare.verifier)],
  })
  log = await witnessedLog(bare, witnessList(`${witness.url} ${witness.verifierKey}\n`))
})

afterAll(async () => {
  await witness.close()
  await database.drop()
})

const once = async (over = log, from = database) => {
  await settled(from)
  const sequencer = aSequencer(from, over)
  return sequencer.sequenceOnce().finally(() => sequencer.stop())
}

/** The witnesses whose cosignature the published checkpoint bears. */
const cosigners = (over = log): string[] =>
  openNote(over.store.published()!, [over.verifier, ...over.store.witnesses().map(parseVerifierKey)])
    .signatures.filter(({ seconds }) => seconds > 0)
    .map(({ verifier }) => verifier.name)

describe('a witness', () => {
  it('cosigns what is published, and the database says up to where', async () => {
    await record(database, 3)
    expect(await once()).toBe(4)
    expect(cosigners()).toEqual(['witness.example.kr/one'])
    const [told] = await database.sql(
      'postgres',
      'select name, size, cosigned_at > now() - interval $$1 minute$$ as soon from jikimi.log_witness',
    )
    expect(told).toEqual({ name: 'witness.example.kr/one', size: '4', soon: true })
    expect(await check(database, log)).toEqual([])
  })

  it('that says from where it goes on is asked again from there', async () => {
    await database.sql('postgres', 'delete from jikimi.log_witness')
    await record(database, 2)
    expect(await once()).toBe(6)
    expect(cosigners()).toEqual(['witness.example.kr/one'])
  })

  it('that comes back after a while cosigns what was published meanwhile', async () => {
    const { verifierKey, url } = witness
    await witness.close()
    await record(database, 1)
    expect(await once()).toBe(7)
    expect(cosigners()).toEqual([])
    witness = await startWitness({
      folder: join(database.folder, 'witness'),
      port: Number(new URL(url).port),
      name: 'witness.example.kr/one',
      logKeys: [verifierKeyOf(bare.verifier)],
    })
    expect(witness.verifierKey).toBe(verifierKey)
    expect(await once()).toBe(7)
    expect(cosigners()).toEqual(['witness.example.kr/one'])
  })

  it('that has seen more than database and folder hold stops the log: both came back from an older copy', async () => {
    const older = await aDatabase(database)
    const copied = { ...log, store: new EvidenceStore(join(older.folder, 'evidence')) }
    await record(database, 2)
    expect(await once()).toBe(9)
    expect(cosigners()).toEqual(['witness.example.kr/one'])
    await record(older, 1)
    const before = copied.store.signed()
    const stopped = aSequencer(older, copied)
    for (let round = 0; round < 3; round += 1) {
      const refused = await stopped.sequenceOnce().catch((fault: unknown) => fault)
      expect((refused as EvidenceRefused).code).toBe('LOG_BEHIND_WITNESS')
      expect(copied.store.signed()).toBe(before)
    }
    await stopped.stop()
    await cp(log.store.folder, copied.store.folder, { recursive: true })
    expect(await once(copied, older)).toBe(9 + 1 + 1)
    expect(await check(older, copied)).toEqual([])
    await older.drop()
  })
})

describe('a witness that does not do its work', () => {
  const { signer } = newSigner('witness.example.kr/two', SIGNATURE_TYPES.COSIGNATURE)
  const { signer: stranger } = newSigner('witness.example.kr/two', SIGNATURE_TYPES.COSIGNATURE)
  const note = (body: string) => body.slice(body.indexOf('\n\n') + 2)
  const textOf = (body: string) => note(body).slice(0, note(body).indexOf('\n\n') + 1)

  let own: TestDatabase
  beforeAll(async () => {
    own = await aDatabase()
  })
  afterAll(() => own.drop())

  /** What comes of a round whose witness answers like this, and how often it was asked. */
  async function answering(answer: (body: string) => { status: number; text: string } | undefined) {
    let asked = 0
    const server = createServer(async (request, response) => {
      asked += 1
      const body = Buffer.concat(await request.toArray()).toString()
      const given = answer(body)
      if (given) response.writeHead(given.status).end(given.text)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const over = await witnessedLog(await aLog(own), witnessList(`${url} ${verifierKeyOf(signer.verifier)}`))
    await record(own, 2)
    const begun = performance.now()
    const size = await once(over, own)
    const ms = performance.now() - begun
    server.closeAllConnections()
    server.close()
    const [told] = await own.sql<{ count: string }>('postgres', 'select count(*) from jikimi.access_record')
    return {
      grown: size === Number(told!.count) + 1,
      asked,
      ms,
      cosigners: cosigners(over),
      found: await check(own, over),
    }
  }

  it('is believed when it does', async () => {
    const told = await answering((body) => ({ status: 200, text: signatureLine(textOf(body), signer, 1_700_000_000) }))
    expect(told).toMatchObject({ grown: true, cosigners: ['witness.example.kr/two'], found: [] })
  })

  it.each([
    ['refuses the proof', () => ({ status: 422, text: 'no' })],
    ['does not know the log', () => ({ status: 404, text: 'no' })],
    ['claims a larger tree and shows none', () => ({ status: 409, text: '4000\n' })],
    ['claims a smaller tree for ever', () => ({ status: 409, text: '0\n' })],
    [
      'answers with somebody else’s signature',
      (body: string) => ({ status: 200, text: signatureLine(textOf(body), stranger, 1) }),
    ],
    [
      'answers with a signature over something else',
      (body: string) => ({
        status: 200,
        text: signatureLine(textOf(body).replace(/\n\d+\n/, '\n4000\n'), signer, 1),
      }),
    ],
    [
      'signs as of a time that no calendar has',
      (body: string) => ({ status: 200, text: signatureLine(textOf(body), signer, Number.MAX_SAFE_INTEGER) }),
    ],
    ['answers with nothing', () => ({ status: 200, text: '' })],
    ['answers without an end', () => ({ status: 200, text: 'x'.repeat(10_000_000) })],
    ['sends elsewhere', () => ({ status: 307, text: '' })],
    ['never answers', () => undefined],
  ])('and %s stops nobody, and nothing of it is published', async (_what, answer) => {
    const told = await answering(answer)
    expect(told).toMatchObject({ grown: true, cosigners: [], found: [] })
    expect(told.asked).toBeGreaterThan(0)
    expect(told.asked).toBeLessThan(6)
    // Not as long as a witness would have it; a busy machine takes its time
    expect(told.ms).toBeLessThan(15_000)
  })
})
