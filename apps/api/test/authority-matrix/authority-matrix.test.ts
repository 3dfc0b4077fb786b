import type { GraphQLSchema } from 'graphql'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { askRaw } from '../support/ask-raw.js'
import { type Column, COLUMNS } from './columns.js'
import { MATRIX } from './matrix.js'
import { documentOf, QUESTIONS } from './questions.js'

/** The codes that say: you may not. Everything else, an answer or any other refusal, is past the guard. */
const REFUSALS_OF_AUTHORITY = new Set([
  'NOT_ALLOWED',
  'NOT_SIGNED_IN',
  'SITE_KEY_NOT_VALID',
  'RECEIPT_NOT_VALID',
  'ORIGIN_NOT_ALLOWED',
])

const PEOPLE = {
  ADMINISTRATOR: 'administrator',
  ARCHIVIST: 'archivist',
  AUDITOR: 'auditor',
  CHIEF_PRIVACY_OFFICER: 'cpo',
  HANDLER: 'handler',
  PRIVACY_OFFICER: 'officer',
} as const

let house: House
let headers: Partial<Record<Column, Record<string, string>>>

beforeAll(async () => {
  house = await aHouse()
  const { receipt } = await sendInquiry(house.site())
  const signedIn = Object.entries(PEOPLE).map(
    async ([role, name]) => [role, { cookie: await house.signIn(name) }] as const,
  )
  const sessions = Object.fromEntries(await Promise.all(signedIn))
  headers = {
    ANONYMOUS: {},
    SITE: { 'x-site-key': house.siteKey },
    SUBJECT: { authorization: `Receipt ${receipt}` },
    ...sessions,
  }
})

afterAll(() => house.close())

const rootFields = (endpoint: string, schema: GraphQLSchema): string[] =>
  [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
    Object.keys(type.getFields()).map((name) => `${endpoint} ${type.name}.${name}`),
  )

const wordsOf = (row: string): string[] => row.trim().split(/ +/)

const cells = MATRIX.flatMap(([row, field]) =>
  wordsOf(row).map((word, index) => [field, COLUMNS[index]!, word] as const),
)

describe('who may ask what', () => {
  it('is decided for every root field of both schemas, and for no field that is gone', () => {
    const fields = [...rootFields('staff', buildStaffSchema()), ...rootFields('public', buildPublicSchema())]
    expect(MATRIX.map(([, field]) => field).toSorted()).toEqual(fields.toSorted())
    for (const [row] of MATRIX) expect(wordsOf(row)).toHaveLength(COLUMNS.length)
  })

  it.each(cells)('%s by %s: %s', async (field, column, word) => {
    const url = field.startsWith('staff') ? `${house.url}/admin/graphql` : `${house.url}/graphql`
    const { codes } = await askRaw(url, headers[column]!, documentOf(field), QUESTIONS[field].variables)
    expect(codes).not.toContain('REQUEST_NOT_VALID')
    expect(codes).not.toContain('FAULT')
    const isRefused = codes.some((code) => REFUSALS_OF_AUTHORITY.has(code))
    expect(isRefused ? 'no' : 'yes').toBe(word)
  })
})
