import {
  AnswerCaseDocument,
  AnswerTemplatesDocument,
  EndTemplateDocument,
  ManagedTemplatesDocument,
  PreviewTemplateDocument,
  SaveTemplateDocument,
  type SaveTemplateInput,
  type Send,
} from '@jikimi/client/staff'
import { Refused } from '@jikimi/client'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import { takeNewCase } from '../support/take-new-case.js'
import { until } from '../support/until.js'

let house: House
let handler: Send
let officer: Send

beforeAll(async () => {
  house = await aHouse()
  handler = house.staff(await house.signIn('handler'))
  officer = house.staff(await house.signIn('officer'))
})

afterAll(() => house.close())

const words = (code: string, body = '안녕하세요.'): SaveTemplateInput => ({
  code,
  titleKo: '지어낸 제목',
  titleEn: 'An invented title',
  bodyKo: body,
  bodyEn: body,
})

const save = async (input: SaveTemplateInput) => (await officer(SaveTemplateDocument, { input })).saveTemplate
const offered = async (caseId: string, who = handler) =>
  (await who(AnswerTemplatesDocument, { caseId })).answerTemplates
const codesOffered = async (caseId: string) => (await offered(caseId)).map(({ code }) => code)

const answer = (
  { id: caseId, version }: { readonly id: string; readonly version: number },
  body: string,
  template: string | null = null,
) => handler(AnswerCaseDocument, { input: { caseId, version, body, template, idempotencyKey: randomUUID() } })

/** The text of the mail with this answer. */
async function mailed(part: string): Promise<string> {
  const mail = await until(() => house.mails.find(({ text }) => text.includes(part)))
  return mail!.text
}

describe('templates as they are installed', () => {
  it.each([
    ['KO', /안녕하세요, \{\{visitorName\}\}님/, /감사합니다\.\n.+/],
    ['EN', /Dear \{\{visitorName\}\}/, /Thank you\.\n.+/],
  ] as const)(
    'are offered in %s with everything filled but the name of the visitor',
    async (locale, named, company) => {
      const { id, number } = await takeNewCase(house, handler, { locale })
      const [first, ...rest] = await offered(id)
      expect(rest).toHaveLength(2)
      expect(first).toMatchObject({ code: 'RESULT', locale })
      expect(first!.body).toMatch(named)
      expect(first!.body).toMatch(company)
      expect(first!.body).toContain(number)
      expect(first!.body.replace('{{visitorName}}', '')).not.toContain('{{')
    },
  )

  it('bring the name of the visitor into the mail, and no reveal is on record for it', async () => {
    const taken = await takeNewCase(house, handler, { name: '지어낸이름', locale: 'KO' })
    const [first] = await offered(taken.id)
    await answer(taken, `${first!.body}\n이름이 든 답변`, 'RESULT')
    expect(await mailed('이름이 든 답변')).toContain('안녕하세요, 지어낸이름님.')
    expect(await house.sql('postgres', 'select 1 from jikimi.reveal')).toHaveLength(0)
  })

  it('call a visitor whose name could lead somewhere by a neutral word', async () => {
    const taken = await takeNewCase(house, handler, { name: 'www.example.kr', locale: 'EN' })
    await answer(taken, 'Dear {{visitorName}}, a neutral letter')
    expect(await mailed('a neutral letter')).toContain('Dear customer, a neutral letter')
  })
})

describe('a variable', () => {
  it.each([
    ['{{ visitorName }}', { variable: 'visitorName' }],
    ['{{case_number}}', { variable: 'caseNumber' }],
    ['{{gildong@example.kr}}', {}],
    ['{{', {}],
  ])('that is not known is refused in a template and in an answer, and not repeated: %#', async (typed, facts) => {
    const taken = await takeNewCase(house, handler)
    for (const asked of [
      () => save(words('UNKNOWN_VARIABLE', typed)),
      () => answer(taken, `안녕하세요 ${typed}`),
      () => officer(PreviewTemplateDocument, { bodyKo: typed, bodyEn: '' }),
    ]) {
      const refused = (await asked().catch((fault: unknown) => fault)) as Refused
      expect(refused).toBeInstanceOf(Refused)
      expect([refused.code, refused.facts]).toEqual(['TEMPLATE_VARIABLE_UNKNOWN', facts])
    }
  })

  it('that the server knows is filled in an answer too, and counts with its length', async () => {
    const taken = await takeNewCase(house, handler, { locale: 'EN' })
    await answer(taken, '{{caseNumber}} of {{receivedOn}} under {{policyVersion}}, gone by {{goneBy}}')
    const [letter] = await house.sql<{ length: number }>(
      'postgres',
      'select length from jikimi.case_message where case_id = $1',
      [taken.id],
    )
    const text = await mailed(`${taken.number} of `)
    const written = /Q-.+ of \d+ \w+ 20\d\d under 1\.\d, gone by \d+ \w+ 20\d\d/.exec(text)![0]
    expect(letter!.length).toBe(written.length)
    const another = await takeNewCase(house, handler)
    const long = '{{goneBy}}'.repeat(900)
    expect(await refusalOf(answer(another, long + 'x'.repeat(10_000 - long.length)))).toBe('ANSWER_TOO_LONG')
  })

  it('is filled with invented values in a preview', async () => {
    const { previewTemplate } = await officer(PreviewTemplateDocument, {
      bodyKo: '{{visitorName}}님 {{caseNumber}}',
      bodyEn: 'Dear {{visitorName}} {{receivedOn}}',
    })
    expect(previewTemplate.ko).toBe('홍길동님 Q-2222-3333')
    expect(previewTemplate.en).toMatch(/^Dear Gildong Hong \d+ [A-Z]\w+ 20\d\d$/)
  })
})

describe('the privacy officer', () => {
  it('adds a template, which handlers are offered at once, and ends it, which they are no more', async () => {
    const { id: caseId } = await takeNewCase(house, handler)
    const added = await save(words('ADDED'))
    expect(added).toMatchObject({ version: 1, endedAt: null, changedBy: { displayName: expect.any(String) as string } })
    expect(await codesOffered(caseId)).toContain('ADDED')
    expect(await refusalOf(save(words('ADDED')))).toBe('TEMPLATE_CODE_TAKEN')
    const input = { id: added.id, version: 1 }
    await officer(EndTemplateDocument, { input })
    expect(await codesOffered(caseId)).not.toContain('ADDED')
    expect(await refusalOf(officer(EndTemplateDocument, { input }))).toBe('TEMPLATE_ENDED')
    expect(await refusalOf(save({ ...words('ADDED'), ...input }))).toBe('TEMPLATE_ENDED')
    await save(words('ADDED'))
    const { managedTemplates } = await officer(ManagedTemplatesDocument)
    expect(managedTemplates.filter(({ code }) => code === 'ADDED').map(({ endedAt }) => endedAt === null)).toEqual([
      true,
      false,
    ])
  })

  it('offers one for a single purpose there and nowhere else', async () => {
    await save({ ...words('FOR_MEETINGS'), purpose: 'IR_MEETING' })
    const meetings = house.staff(await house.signIn('ir-handler'))
    const { id } = await takeNewCase(house, meetings, { purpose: 'IR_MEETING' })
    expect((await offered(id, meetings)).map(({ code }) => code)).toContain('FOR_MEETINGS')
    expect(await codesOffered((await takeNewCase(house, handler)).id)).not.toContain('FOR_MEETINGS')
    expect(await refusalOf(save({ ...words('FOR_NOTHING'), purpose: 'NOT_LISTED' }))).toBe('PURPOSE_NOT_LISTED')
  })

  it('changes one at a time: of two changes at once, one is refused and nothing is lost', async () => {
    const { id } = await save(words('AT_ONCE'))
    const change = (body: string) => save({ ...words('AT_ONCE', body), id, version: 1 })
    const both = await Promise.allSettled([change('첫째'), change('둘째')])
    const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect((refused.reason as Refused).code).toBe('TEMPLATE_CHANGED_MEANWHILE')
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(save({ ...words('OTHER_NAME'), id, version: 2 }))).toBe('TEMPLATE_CODE_NOT_VALID')
    expect(await refusalOf(save({ ...words('AT_ONCE'), id: randomUUID(), version: 1 }))).toBe('NOT_FOUND')
  })

  it.each([
    ['lower case', { code: 'lower' }, 'TEMPLATE_CODE_NOT_VALID'],
    ['no words', { bodyEn: ' ' }, 'TEMPLATE_TEXT_NOT_VALID'],
    ['a title too long', { titleKo: '가'.repeat(101) }, 'TEMPLATE_TEXT_NOT_VALID'],
    ['words too long', { bodyKo: '가'.repeat(5001) }, 'TEMPLATE_TEXT_NOT_VALID'],
    ['a resident number', { bodyKo: '900101-1234568' }, 'FORBIDDEN_IDENTIFIER_IN_ANSWER'],
    ['a character that can not be kept', { titleEn: 'a\u0007' }, 'TEXT_NOT_VALID'],
  ])('can not save %s', async (_what, change, code) => {
    expect(await refusalOf(save({ ...words('NEVER_SAVED'), ...change }))).toBe(code)
  })

  it('is the only one who changes them; the chief sees them, nobody else does', async () => {
    const chief = house.staff(await house.signIn('cpo'))
    expect((await chief(ManagedTemplatesDocument)).managedTemplates.length).toBeGreaterThan(2)
    const administrator = house.staff(await house.signIn('administrator'))
    for (const who of [chief, handler, administrator])
      expect(await refusalOf(who(SaveTemplateDocument, { input: words('BY_ANOTHER') }))).toBe('NOT_ALLOWED')
    for (const who of [handler, administrator])
      expect(await refusalOf(who(ManagedTemplatesDocument))).toBe('NOT_ALLOWED')
  })
})
