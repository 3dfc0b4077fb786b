import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { newSigner, openNote, parseVerifierKey, signatureLine, signNote } from '@jikimi/transparency-log'
import { aLog } from './a-log.js'
import { aFolder, aWitness, closeAll, get, post } from './a-witness.js'

const log = aLog()
const other = aLog('other.example.kr/log/00000001')
const pathOf = (origin: string): string => `/${createHash('sha256').update(origin).digest('hex')}/checkpoint`
const fresh = async () => {
  const faults: unknown[] = []
  const onFault = (fault: unknown): unknown => faults.push(fault)
  const witness = await aWitness({
    folder: await aFolder(),
    logKeys: [log.key, other.key],
    seconds: () => 1_795_000_000,
    onFault,
  })
  return { ...witness, faults }
}

afterEach(closeAll)

it('answers 200 with a cosignature that verifies over the whole checkpoint, at its time', async () => {
  const { url, verifierKey } = await fresh()
  const { status, type, body } = await post(url, log.body(0, 5))
  expect([status, type]).toEqual([200, 'text/plain; charset=utf-8'])
  const { signatures } = openNote(log.note(5) + body, [parseVerifierKey(verifierKey)])
  expect(signatures).toMatchObject([{ seconds: 1_795_000_000, verifier: { name: 'witness.example.kr/w', type: 4 } }])
  expect((await post(url, log.body(5, 9))).status).toBe(200)
  expect((await post(url, log.body(9, 9))).status).toBe(200)
  expect((await post(url, log.body(9, 255))).status).toBe(200)
})

it('answers 404 for a log it does not know, and 404 on every other path', async () => {
  const { url } = await fresh()
  const stranger = aLog('stranger.example.kr/log/00000002')
  expect((await post(url, stranger.body(0, 5))).status).toBe(404)
  expect((await get(url, '/')).status).toBe(404)
  expect((await get(url, '/sign-subtree')).status).toBe(404)
  expect((await post(url, log.body(0, 5), 'PUT')).status).toBe(405)
})

it('answers 403 without a signature of the log, with a wrong one, and with a good one of another log', async () => {
  const { url } = await fresh()
  const stranger = newSigner(log.origin).signer
  const bodies = [
    `old 0\n\n${signNote(log.text(5), stranger)}`,
    `old 0\n\n${log.text(5)}\n${signatureLine(log.text(6), log.signer)}`,
    `old 0\n\n${log.note(5)}${signatureLine(log.text(6), log.signer)}`,
    `old 0\n\n${signNote(log.text(5), other.signer)}`,
  ]
  for (const body of bodies) expect((await post(url, body)).status).toBe(403)
  const besideAStranger = `old 0\n\n${signNote(log.text(5), stranger)}${signatureLine(log.text(5), log.signer)}`
  expect((await post(url, besideAStranger)).status).toBe(200)
})

it('answers 400 where the old size is larger than the new one', async () => {
  const { url } = await fresh()
  expect((await post(url, `old 6\n\n${log.note(5)}`)).status).toBe(400)
})

it('answers 409 with its size, and the type that says so, where the old size is another', async () => {
  const { url } = await fresh()
  expect(await post(url, log.body(3, 5))).toEqual({ status: 409, type: 'text/x.tlog.size', body: '0\n' })
  await post(url, log.body(0, 5))
  for (const old of [0, 3, 6]) {
    expect(await post(url, log.body(old, 9))).toEqual({ status: 409, type: 'text/x.tlog.size', body: '5\n' })
  }
})

it('answers 422 for a proof that proves nothing, and for a proof from nothing', async () => {
  const { url } = await fresh()
  expect((await post(url, log.body(0, 5).replace('\n\n', `\n${'A'.repeat(43)}=\n\n`))).status).toBe(422)
  await post(url, log.body(0, 5))
  const [first, ...rest] = log.body(5, 9).split('\n')
  const turned = rest[0]!.startsWith('A') ? rest[0]!.replace('A', 'B') : `A${rest[0]!.slice(1)}`
  expect((await post(url, [first, turned, ...rest.slice(1)].join('\n'))).status).toBe(422)
  expect((await post(url, [first, ...rest.slice(1)].join('\n'))).status).toBe(422)
  expect((await post(url, log.body(5, 9))).status).toBe(200)
})

it('answers 422 for another root at the same size, also at size 0', async () => {
  const { url } = await fresh()
  const empty = log.text(0).replace(/[^\n]+\n$/, `${'A'.repeat(43)}=\n`)
  expect((await post(url, `old 0\n\n${signNote(empty, log.signer)}`)).status).toBe(422)
  expect((await post(url, log.body(0, 0))).status).toBe(200)
  await post(url, log.body(0, 5))
  expect((await post(url, log.body(5, 5, 'from 3'))).status).toBe(422)
})

it('refuses a fork, however it is presented, and a step back', async () => {
  const { url } = await fresh()
  await post(url, log.body(0, 20))
  expect((await post(url, log.body(20, 40, 'from 10'))).status).toBe(422)
  expect((await post(url, log.body(10, 40, 'from 10'))).status).toBe(409)
  expect((await post(url, log.body(0, 40, 'from 10'))).status).toBe(409)
  expect((await post(url, log.body(20, 19))).status).toBe(400)
  expect((await post(url, log.body(19, 19))).status).toBe(409)
  expect((await post(url, log.body(20, 40))).status).toBe(200)
})

it.each([
  ['nothing', ''],
  ['no blank line', log.body(0, 5).replaceAll('\n\n', '\n')],
  ['no old size', log.body(0, 5).replace('old 0', '')],
  ['an old size with a leading zero', log.body(0, 5).replace('old 0', 'old 00')],
  ['two old sizes', log.body(0, 5).replace('old 0', 'old 0\nold 0')],
  ['a hash that is none', log.body(0, 5).replace('old 0', 'old 0\nAAAA')],
  ['64 hashes', log.body(0, 5).replace('old 0', `old 0${`\n${'A'.repeat(43)}=`.repeat(64)}`)],
  ['no checkpoint', 'old 0\n\n'],
  ['a note that is no checkpoint', `old 0\n\n${signNote('Hello\n', log.signer)}`],
  ['a size with a leading zero', `old 0\n\n${signNote(log.text(5).replace('\n5\n', '\n05\n'), log.signer)}`],
  ['carriage returns', log.body(0, 5).replaceAll('\n', '\r\n')],
  ['no UTF-8', Buffer.concat([Buffer.from(log.body(0, 5)), Buffer.from([0xff])])],
])('answers 400 for %s', async (_, body) => {
  const { url, faults } = await fresh()
  expect((await post(url, body)).status).toBe(400)
  expect(faults).toEqual([])
})

it('serves the newest checkpoint with the signatures of the log and its own, once there is one', async () => {
  const { url, verifierKey } = await fresh()
  expect((await get(url, pathOf(log.origin))).status).toBe(404)
  const stranger = signatureLine(log.text(5), newSigner('stranger.example.kr').signer)
  const { body: line } = await post(url, log.body(0, 5) + stranger)
  const { status, body } = await get(url, pathOf(log.origin))
  expect([status, body]).toEqual([200, log.note(5) + line])
  expect(openNote(body, [log.key, verifierKey].map(parseVerifierKey)).signatures).toHaveLength(2)
  expect((await get(url, pathOf(other.origin))).status).toBe(404)
  expect((await get(url, pathOf(log.origin).toUpperCase())).status).toBe(404)
})

it('lets exactly one of many at once go from a size, and counts each log by itself', async () => {
  const { url } = await fresh()
  await Promise.all([post(url, log.body(0, 5)), post(url, other.body(0, 7))])
  const sizes = Array.from({ length: 20 }, (_, at) => 6 + at)
  const got = await Promise.all(sizes.map((size) => post(url, log.body(5, size))))
  expect(got.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)])
  expect((await post(url, other.body(5, 9))).body).toBe('7\n')
})

it('answers 413 to a body that never ends, and goes on answering', async () => {
  const { url, faults } = await fresh()
  const { port } = new URL(url)
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('POST /add-checkpoint HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n')
      for (let chunk = 0; chunk < 80; chunk += 1) socket.write(`1000\r\n${'A'.repeat(4096)}\r\n`)
    })
    socket.once('data', (data) => resolve(data.toString('latin1')))
    socket.on('error', () => {})
  })
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect((await post(url, log.body(0, 5))).status).toBe(200)
  expect(faults).toEqual([])
})
