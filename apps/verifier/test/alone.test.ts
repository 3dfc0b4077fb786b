import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { certificateOf, statedIn, statedOf, statementsOf } from './invented-certificate.js'
import { inventedLog, LOG, WITNESS } from './invented-log.js'
import { archiveOf, type Files, sliceOf } from './slice-builder.js'
import { ownFolder } from './verified.js'

const folder = ownFolder()
const alone = join(folder, 'alone')
const slice = join(folder, 'slice.tar.gz')

beforeAll(() => {
  mkdirSync(alone)
  copyFileSync(fileURLToPath(new URL('../jikimi-verify.mjs', import.meta.url)), join(alone, 'jikimi-verify.mjs'))
})

function run(
  words: readonly string[],
  locale = 'en_US.UTF-8',
): { status: number | null; lines: string[]; complaint: string } {
  const env = { PATH: '/usr/bin:/bin', NODE_PATH: '', LANG: locale }
  const options = { cwd: alone, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['jikimi-verify.mjs', ...words], options)
  return { status, lines: stdout.split('\n').slice(0, -1), complaint: stderr }
}

function written(change: (files: Files) => void = () => undefined): string {
  const files = sliceOf(inventedLog(300))
  change(files)
  writeFileSync(slice, archiveOf(files))
  return slice
}

const PINS = ['--key', LOG.vkey, '--witness', WITNESS.vkey]

it('runs in an empty folder with nothing but Node, and leaves nothing there', () => {
  const { status, lines, complaint } = run([written(), ...PINS])
  expect({ status, complaint, result: lines.at(-1) }).toEqual({
    status: 0,
    complaint: '',
    result: 'Result: everything listed as proved holds',
  })
  expect(lines.filter((line) => line.startsWith('proved: '))).toHaveLength(6)
  expect(readdirSync(alone)).toEqual(['jikimi-verify.mjs'])
})

it('speaks Korean where the system does or it is asked to', () => {
  const korean = run([written(), ...PINS], 'ko_KR.UTF-8')
  expect(korean.lines.at(-1)).toBe('결과: 위에 적힌 것은 모두 증명되었습니다')
  expect(run([written(), ...PINS, '--lang', 'ko']).lines).toEqual(korean.lines)
  expect(run([written(), ...PINS, '--lang', 'en'], 'ko_KR.UTF-8').lines.at(-1)).toMatch(/^Result: /)
})

it('names the entry that does not fit, and ends with 1', () => {
  const path = written((files) =>
    files.set(
      'bodies.jsonl',
      Buffer.from(
        files
          .get('bodies.jsonl')!
          .toString()
          .replace(/^.*"index":7,.*\n/m, ''),
      ),
    ),
  )
  const { status, lines } = run([path, ...PINS])
  expect({ status, result: lines.at(-1) }).toEqual({
    status: 1,
    result: 'Result: this does not fit: [entry 7] a header in scope without its body',
  })
})

it('takes keys from files, and keeps its visit where it was told to', () => {
  writeFileSync(join(folder, 'log.vkey'), `${LOG.vkey}\n`)
  writeFileSync(join(folder, 'witnesses'), `${WITNESS.vkey}\n`)
  const words = [written(), '--key', join(folder, 'log.vkey'), '--witness', join(folder, 'witnesses')]
  expect(run([...words, '--visit', join(folder, 'visit.json')]).lines).toContainEqual(
    expect.stringContaining('it is the first visit'),
  )
  const again = run([...words, '--visit', join(folder, 'visit.json')])
  expect(again.lines).toContain('proved: it continues the tree of the earlier visit, of size 300')
})

it('checks a certificate with its proof and its statements, offline and alone', () => {
  const texts = statementsOf(3)
  const certificate = certificateOf(texts)
  const [file, proof, statements] = ['c.json', 'c.tlog-proof', 'c.txt'].map((name) => join(folder, name))
  writeFileSync(file!, certificate)
  writeFileSync(proof!, statedIn(statedOf(certificate)))
  writeFileSync(statements!, texts.map((text) => `${text}\n`).join(''))
  const words = ['certificate', file!, proof!, statements!, ...PINS]
  const { status, lines, complaint } = run(words)
  expect({ status, complaint, result: lines.at(-1) }).toEqual({
    status: 0,
    complaint: '',
    result: 'Result: everything listed as proved holds',
  })
  expect(lines).toContain(
    "proved: 3 statements are exactly those under the certificate's root, and add up to its counts",
  )
  expect(run([...words, '--lang', 'ko']).lines).toContain(
    '증명됨: 파기 내역 3건이 모두 확인서의 루트와 건수에 맞습니다',
  )
  writeFileSync(file!, certificate.replace('"collections":3', '"collections":4'))
  expect(run(words)).toMatchObject({ status: 1 })
  expect(readdirSync(alone)).toEqual(['jikimi-verify.mjs'])
})

it.each([
  [''],
  ['certificate'],
  ['certificate a.json'],
  ['certificate a.json a.tlog-proof a.txt b.txt'],
  ['--key'],
  ['a.tar.gz b.tar.gz'],
  ['a.tar.gz --lang fr'],
  ['a.tar.gz --load x'],
  ['a.tar.gz --key k --key k'],
])('explains itself when called with "%s", and ends with 2', (words) => {
  const { status, complaint } = run(words.split(' ').filter(Boolean))
  expect({ status, complaint }).toEqual({
    status: 2,
    complaint: expect.stringContaining('node jikimi-verify.mjs SLICE'),
  })
})

it('ends with 2 where there is nothing to read', () => {
  const { status, lines } = run(['nowhere.tar.gz'])
  expect({ status, lines }).toEqual({
    status: 2,
    lines: [expect.stringMatching(/^Result: it could not be read.*ENOENT/)],
  })
})
