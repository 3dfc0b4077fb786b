import { createHash } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openNote, parseCheckpoint } from '@jikimi/transparency-log'
import { aLog } from './a-log.js'
import { aProcess } from './a-process.js'
import { aFolder, closeAll, get, post } from './a-witness.js'

const log = aLog()
const path = `/${createHash('sha256').update(log.origin).digest('hex')}/checkpoint`
const ROUNDS = process.env['JIKIMI_TEST_FULL'] === '1' ? 120 : 24

afterEach(closeAll)

async function prepared(): Promise<{ folder: string; keyFile: string }> {
  const folder = await aFolder()
  const keyFile = join(folder, 'log.vkey')
  await writeFile(keyFile, `${log.key}\n`)
  await mkdir(join(folder, 'own'))
  return { folder: join(folder, 'own'), keyFile }
}

/** Which of these histories the witness holds, and how far. */
async function whereItStands(url: string, branches: readonly string[]): Promise<{ size: number; branch: string }> {
  const { status, body } = await get(url, path)
  if (status === 404) return { size: 0, branch: 'main' }
  const { text } = openNote(body, [log.signer.verifier])
  const { size } = parseCheckpoint(text)
  const branch = branches.find((one) => log.text(size, one) === text)
  if (branch === undefined) throw new Error('it holds a history that nobody submitted')
  return { size, branch }
}

it('signs one history only, killed at any moment while two are offered to it', async () => {
  const { folder, keyFile } = await prepared()
  const signed: { size: number; text: string }[] = []
  let [branches, unanswered] = [['main'], 0]
  for (let round = 0; round < ROUNDS; round += 1) {
    const { url, end } = await aProcess(folder, keyFile)
    const { size, branch } = await whereItStands(url, branches)
    branches = [branch, `${branch} ${size}`]
    let killing: Promise<unknown> | undefined
    const offers = branches.flatMap((one) => [size + 1, size + 2].map((to) => ({ one, to })))
    const turn = round % 4
    const answered = offers.map(async ({ one, to }) => {
      const got = await post(url, log.body(size, to, one)).catch(() => undefined)
      if (got?.status === 200) signed.push({ size: to, text: log.text(to, one) })
      if (got?.status === 200 && turn < 2) killing ??= end('SIGKILL')
      if (got === undefined) unanswered += 1
    })
    if (turn >= 2) await new Promise((resolve) => setTimeout(resolve, 2 + (round % 12)))
    if (turn >= 2) killing ??= end('SIGKILL')
    await Promise.all(answered)
    await (killing ?? end('SIGKILL'))
  }
  const { url, end } = await aProcess(folder, keyFile)
  const last = await whereItStands(url, branches)
  await end('SIGTERM')
  // That the kills landed: requests were cut off, and in between something was signed
  expect(unanswered).toBeGreaterThan(ROUNDS / 4)
  expect(signed.length).toBeGreaterThan(ROUNDS / 4)
  for (const { size, text } of signed) {
    expect(size).toBeLessThanOrEqual(last.size)
    expect(text).toBe(log.text(size, last.branch))
  }
}, 120_000)

it('stops when it is told to, frees its folder, and begins again', async () => {
  const { folder, keyFile } = await prepared()
  const first = await aProcess(folder, keyFile)
  const { body } = await post(first.url, log.body(0, 5))
  await expect(aProcess(folder, keyFile)).rejects.toThrow('in use by another witness')
  expect(await first.end('SIGTERM')).toBe(0)
  expect((await readdir(folder)).toSorted()).toEqual(['logs', 'witness.key', 'witness.vkey'])
  const second = await aProcess(folder, keyFile)
  expect((await get(second.url, path)).body).toBe(log.note(5) + body)
  await second.end('SIGTERM')
})

it('says how it is started, and which file it cannot read, instead of starting', async () => {
  const { folder, keyFile } = await prepared()
  await expect(aProcess(folder, keyFile, ['--nothing'])).rejects.toThrow('Usage')
  await expect(aProcess(folder, join(folder, 'no-such-file'))).rejects.toThrow('ENOENT')
  await writeFile(keyFile, 'no key\n')
  await expect(aProcess(folder, keyFile)).rejects.toThrow('key not valid')
})
