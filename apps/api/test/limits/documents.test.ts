import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse, specifiedRules, validate } from 'graphql'
import { documentLimits, MAX_ERRORS, MAX_TOKENS } from '../../src/http/limits.js'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'

let house: WiredHouse

beforeAll(async () => {
  house = await aWiredHouse()
})

afterAll(() => house.close())

const PURPOSES = '{ inquiryPurposes(locale: KO) { code } }'

/** Refused as a request, before a resolver ran. */
async function refused(query: string): Promise<void> {
  const { status, codes, data } = await house.ask.site(query)
  expect({ status, codes: [...new Set(codes)], data }).toEqual({
    status: 400,
    codes: ['REQUEST_NOT_VALID'],
    data: null,
  })
}

describe('a document', () => {
  it('is answered when it stays within all limits', async () => {
    const { status, codes, data } = await house.ask.site(PURPOSES)
    expect({ status, codes }).toEqual({ status: 200, codes: [] })
    expect(data?.['inquiryPurposes']).toEqual(expect.arrayContaining([{ code: 'CIVIL_COMPLAINT' }]))
  })

  it('may ask a demo for its schema', async () => {
    const { status, text } = await house.ask.site('{ __schema { types { name } } }')
    expect(status).toBe(200)
    expect(text).toContain('CaseState')
  })

  it('is refused when its selections go nine levels deep', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'name' : `ofType { ${deep(levels - 1)} }`)
    const levels = (count: number) => `{ __type(name: "Query") { fields { type { ${deep(count)} } } } }`
    await refused(levels(9))
    expect((await house.ask.site(levels(3))).status).toBe(200)
  })

  it('is refused when its cost is out of proportion, though it is short', async () => {
    const fragment = `fragment F on PublicPolicy { articles { ${'body '.repeat(80)} } }`
    const times = (spreads: number) => `{ policyInForce(locale: KO) { ${'...F '.repeat(spreads)} } } ${fragment}`
    await refused(times(100))
    expect((await house.ask.site(times(10))).status).toBe(200)
  })

  it('is refused with sixteen aliases, of a field or of __typename', async () => {
    const many = (what: string) => `{ ${Array.from({ length: 16 }, (_, index) => `a${index}: ${what}`).join(' ')} }`
    await refused(many('inquiryPurposes(locale: KO) { code }'))
    await refused(many('__typename'))
  })

  it('is refused with six directives', async () => {
    await refused(`{ inquiryPurposes(locale: KO) { code ${'@include(if: true) '.repeat(6)} } }`)
    await refused(`{ inquiryPurposes(locale: KO) { ${'code @skip(if: false) '.repeat(6)} } }`)
  })

  it('is refused with more than a thousand tokens', async () => {
    // Four tokens each, and next to nothing in cost
    const padded = (times: number) => `{ ${'... { __typename } '.repeat(times)}}`
    expect((await house.ask.site(padded(MAX_TOKENS / 4 - 2))).status).toBe(200)
    await refused(padded(MAX_TOKENS / 4 + 2))
  })

  it('is answered 400, not 500, when its syntax is wrong', async () => {
    for (const query of ['{', '}', '{ inquiryPurposes(locale: ', 'query {', '"', '']) {
      const { status, codes } = await house.ask.site(query)
      expect({ query, status, codes }).toEqual({ query, status: 400, codes: ['REQUEST_NOT_VALID'] })
    }
  })

  it('is refused when its fragments go in circles', async () => {
    await refused('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }')
    await refused('query { ...A } fragment A on Query { inquiryPurposes(locale: KO) { code } ...A }')
  })

  it('is refused when fragments multiply its fields', async () => {
    const level = (index: number) =>
      `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} ...F${index + 1} }`
    const levels = Array.from({ length: 12 }, (_, index) => level(index)).join(' ')
    const started = performance.now()
    await refused(`query { ...F0 } ${levels} fragment F12 on Query { inquiryPurposes(locale: KO) { code } }`)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('is refused as a batch', async () => {
    const { status, codes } = await house.ask({
      path: '/graphql',
      headers: { 'content-type': 'application/json', 'x-site-key': house.database.siteKey },
      body: [{ query: PURPOSES }, { query: PURPOSES }],
    })
    expect({ status, codes }).toEqual({ status: 400, codes: ['REQUEST_NOT_VALID'] })
  })

  it('never gets more than five errors back', async () => {
    const { codes } = await house.ask.site(
      `{ ${Array.from({ length: 40 }, (_, index) => `nothing${index}`).join(' ')} }`,
    )
    expect(codes.length).toBe(MAX_ERRORS)
  })

  it('learns no field, argument or type name from a near miss', async () => {
    for (const query of [
      '{ inquiryPurpose(locale: KO) { code } }',
      '{ inquiryPurposes(locales: KO) { code } }',
      '{ inquiryPurposes(locale: KOR) { code } }',
      '{ inquiryPurposes(locale: KO) { cod } }',
      'query ($a: Local) { inquiryPurposes(locale: $a) { code } }',
    ]) {
      const { status, text } = await house.ask.site(query)
      expect(status).toBe(400)
      expect(text).not.toMatch(/did you mean|suggest|inquiryPurposes|\bcode\b(?!")|Locale|line|column/i)
    }
  })
})

const packaged = createRequire(import.meta.url)
const manifest = (side: string) =>
  JSON.parse(readFileSync(packaged.resolve(`@jikimi/client/manifests/${side}.json`), 'utf8')) as Record<string, string>

describe.each([
  { side: 'public', build: buildPublicSchema },
  { side: 'staff', build: buildStaffSchema },
])('the registered documents of the $side side', ({ side, build }) => {
  it('all stay within the limits', () => {
    const schema = build()
    const documents = Object.values(manifest(side))
    const rules = [...specifiedRules, ...documentLimits().validationRules]
    expect(documents.length).toBeGreaterThan(3)
    for (const text of documents) {
      expect({ text, errors: validate(schema, parse(text, { maxTokens: MAX_TOKENS }), rules) }).toEqual({
        text,
        errors: [],
      })
    }
  })
})
