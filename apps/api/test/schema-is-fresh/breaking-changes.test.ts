import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

const packaged = createRequire(import.meta.url)
const current = (side: string): string => readFileSync(packaged.resolve(`@jikimi/schema/${side}.graphql`), 'utf8')
const inBaseline = (file: string): string =>
  readFileSync(join(packaged.resolve('@jikimi/schema/public.graphql'), '..', 'baseline', file), 'utf8')

/** Changes that break frontends and were decided all the same, as `side: message`; each with its line in the CHANGELOG. */
const ACCEPTED = JSON.parse(inBaseline('accepted.json')) as readonly string[]

async function breaking(side: string, before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => `${side}: ${message}`)
    .filter((change) => !ACCEPTED.includes(change))
}

describe.each(['public', 'staff'])('the %s contract', (side) => {
  it('breaks no frontend that was written for the baseline', async () => {
    expect(await breaking(side, inBaseline(`${side}.graphql`), current(side))).toEqual([])
  })
})

describe('a change that breaks frontends', () => {
  const before = current('public')
  const changes = [
    ['a field that is called otherwise', /^ {2}receipt: /m, '  ticket: '],
    ['a field that may be null from now on', /^( {2}receipt: \w+)!/m, '$1'],
    ['an input that must be given from now on', /^(input IntakeItemInput \{\n)/m, '$1  more: String!\n'],
    ['an argument that changed its type', /purpose: PurposeCode!/, 'purpose: Int!'],
  ] as const

  it.each(changes)('is found: %s', async (_name, from, to) => {
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    expect(await breaking('public', before, after)).not.toEqual([])
  })

  it('is not a field more', async () => {
    const after = before.replace(/^(type Receipt \{\n)/m, '$1  "More."\n  more: String\n')
    expect(after).not.toBe(before)
    expect(await breaking('public', before, after)).toEqual([])
  })
})
