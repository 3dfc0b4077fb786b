import { readEntry } from '../jikimi-verify.mjs'

const digest = Buffer.alloc(32, 7).toString('base64')
const entry = Buffer.from(
  `jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind policy\nversion 1.1\neffective 2026-12-24\ndigest ${digest}\n`,
)
const changed = (from: string, to: string) => Buffer.from(entry.toString('utf8').replace(from, to))

it('reads that a version of the policy was published', () => {
  expect(readEntry(entry, 3)).toMatchObject({
    kind: 'policy',
    said: `version 1.1\neffective 2026-12-24\ndigest ${digest}\n`,
  })
})

it.each([
  ['no version', 'version 1.1\n', ''],
  ['a version that is none', 'version 1.1', 'version one'],
  ['a day that is none', 'effective 2026-12-24', 'effective tomorrow'],
  ['half a digest', digest, digest.slice(0, 20)],
  ['a line more', 'version 1.1', 'version 1.1\nversion 1.2'],
])('and nothing with %s', (_, from, to) => {
  expect(() => readEntry(changed(from, to), 3)).toThrow()
})
