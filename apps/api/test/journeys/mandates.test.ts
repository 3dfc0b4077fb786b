import { randomUUID } from 'node:crypto'
import { RIGHT_KINDS, type RightKind } from '@jikimi/schema'
import { CHECKLIST, GUARDIAN, representing, type SeenRequest } from '../support/a-represented-request.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAccount } from '../support/an-account.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { readPdf } from '../support/read-pdf.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let officers: ReturnType<typeof representing>

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officers = representing(house)
})

afterAll(() => house.close())

const WHO = {
  DELEGATED_AGENT: CHECKLIST,
  LEGAL_REPRESENTATIVE: GUARDIAN,
} as const
type Representative = keyof typeof WHO

/** Of somebody else each time, whose inquiry it is about. */
async function asked(kind: RightKind, requester: Representative = 'DELEGATED_AGENT'): Promise<SeenRequest> {
  const email = `subject-${randomUUID().slice(0, 8)}@example.kr`
  await sendInquiry(house.site(), { email })
  return (await officers.register([kind], requester, { email }))[0]!
}
const shown = ({ id, version }: SeenRequest) =>
  officers.prove({ id, version, rung: 'DOCUMENT', isPassed: true, documentKind: 'RESIDENT_CARD' })
const accepted = async (request: SeenRequest, checklist: readonly string[] = CHECKLIST, changed: object = {}) => {
  const { id, version } = await officers.enter(await officers.read(request.id), changed)
  return officers.accept({ id, version, checklist })
}
const verified = async (kind: RightKind, requester: Representative = 'DELEGATED_AGENT') => {
  const request = await asked(kind, requester)
  await accepted(request, WHO[requester])
  return shown(await officers.read(request.id))
}
const decided = ({ id, version, kind, targets }: SeenRequest) =>
  officers.decide({
    id,
    version,
    parts: targets.map((target) => ({
      targetId: target.id,
      outcome: 'REFUSED',
      ground: kind === 'CORRECTION' || kind === 'DELETION' ? 'OTHER_STATUTE_NAMES_ITEM' : 'HARM_TO_OTHERS',
      words: '다른 사람의 권리를 침해할 우려가 있습니다.',
    })),
  })

describe.each(Object.keys(WHO) as Representative[])('a %s', (requester) => {
  it.each(RIGHT_KINDS)('asks for %s: nothing without a mandate, all with it', async (kind) => {
    const request = await asked(kind, requester)
    const before = await shown(request)
    expect(before).toMatchObject({ state: 'RECEIVED', mandate: null })
    expect(await refusalOf(decided(before))).toBe('REQUEST_NOT_THERE')
    await accepted(before, WHO[requester])
    const after = await officers.read(request.id)
    expect(after).toMatchObject({ state: 'VERIFIED', mandate: { state: 'ACCEPTED', rights: [kind] } })
    expect(await decided(after)).toMatchObject({ state: 'DECIDED' })
  })
})

describe('a mandate', () => {
  it('needs a contact, rights, and days that are not over, of five years at most', async () => {
    const request = await asked('ACCESS')
    for (const changed of [
      { agentEmail: null, agentPhone: ' ' },
      { agentEmail: 'nobody' },
      { agentPhone: '12' },
      { rights: [] },
      { fromOn: officers.inDays(3), untilOn: officers.inDays(2) },
      { fromOn: officers.inDays(-9), untilOn: officers.inDays(-1) },
      { untilOn: officers.inDays(1828) },
    ])
      expect(await refusalOf(officers.enter(request, changed))).toBe('MANDATE_NOT_VALID')
    for (const changed of [{ agentName: ' ' }, { relation: '가'.repeat(101) }, { agentName: '임\u0007꺽정' }])
      expect(await refusalOf(officers.enter(request, changed))).toBe('TEXT_NOT_VALID')
    expect((await officers.read(request.id)).mandate).toBeNull()
  })

  it('is for who represents somebody, once at a time, of the version that was seen', async () => {
    const [own] = await officers.register(['ACCESS'], 'SUBJECT' as never)
    expect(await refusalOf(officers.enter(own!))).toBe('NOBODY_REPRESENTED')
    const request = await asked('ACCESS')
    await officers.enter(request)
    expect(await refusalOf(officers.enter(request))).toBe('REQUEST_CHANGED_MEANWHILE')
    expect(await refusalOf(officers.enter(await officers.read(request.id)))).toBe('MANDATE_EXISTS')
  })

  it('is accepted only when all of the list was seen, and a guardian shows what makes them one', async () => {
    for (const requester of ['DELEGATED_AGENT', 'LEGAL_REPRESENTATIVE'] as const) {
      const { id, version } = await officers.enter(await asked('ACCESS', requester))
      for (const check of WHO[requester]) {
        const checklist = GUARDIAN.filter((one) => one !== check)
        expect(await refusalOf(officers.accept({ id, version, checklist }))).toBe('CHECKLIST_NOT_WHOLE')
      }
      expect(await officers.accept({ id, version, checklist: WHO[requester] })).toMatchObject({ state: 'ACCEPTED' })
      expect(await refusalOf(officers.accept({ id, version, checklist: GUARDIAN }))).toBe('MANDATE_DECIDED')
    }
  })

  it.each([
    ['for another right', { rights: ['ACCESS', 'CORRECTION'] }, 'MANDATE_OUT_OF_SCOPE'],
    ['whose days are to come', { fromOn: '2099-01-01', untilOn: '2099-12-31' }, 'MANDATE_NOT_OF_TODAY'],
  ])('%s covers nothing, in the API and in SQL', async (_which, changed, code) => {
    const request = await asked('DELETION')
    const { id, version } = await officers.enter(request, changed)
    expect(await refusalOf(officers.accept({ id, version, checklist: CHECKLIST }))).toBe(code)
    const accept = `select jikimi.accept_mandate($1, ${version}, array['${CHECKLIST.join("', '")}'])`
    expect(await triedInSql(house, await officers.cookie('officer'), accept, [id])).toBe('42501')
    expect(await officers.read(request.id)).toMatchObject({ state: 'RECEIVED', mandate: { state: 'PROPOSED' } })
  })

  it('covers no other request, and of those made in one act only what it names', async () => {
    const [access, deletion] = await officers.register(['ACCESS', 'DELETION'], 'DELEGATED_AGENT')
    const other = await asked('ACCESS')
    await accepted(access!)
    for (const { id } of [access!, deletion!, other]) await shown(await officers.read(id))
    const states = await Promise.all([access!, deletion!, other].map(async ({ id }) => (await officers.read(id)).state))
    expect(states).toEqual(['VERIFIED', 'RECEIVED', 'RECEIVED'])
  })

  it('is refused with a reason that its assignee reads, and another one may be entered', async () => {
    const request = await asked('ACCESS')
    const { id, version } = await officers.enter(request)
    expect(await refusalOf(officers.refuse({ id, version, words: ' ' }))).toBe('TEXT_NOT_VALID')
    const refused = await officers.refuse({ id, version, words: '서명이 없습니다. 901010-1234567' })
    expect(refused).toMatchObject({ state: 'REFUSED', refusedBecause: expect.stringContaining('서명이 없습니다.') })
    expect(refused.refusedBecause).not.toContain('1234567')
    expect((await officers.read(request.id, 'cpo')).mandate).toMatchObject({ state: 'REFUSED', refusedBecause: null })
    await accepted(request)
    expect((await officers.read(request.id)).mandate).toMatchObject({ state: 'ACCEPTED' })
  })
})

describe('who represents', () => {
  it('is shown masked to the assignee, and to nobody else', async () => {
    const { id } = await verified('ACCESS')
    const { mandate } = await officers.read(id)
    expect(mandate!.agent).toEqual({ name: '임*정', email: 'ag***@example.kr', phone: expect.stringMatching(/7777$/) })
    expect(JSON.stringify(mandate)).not.toContain('임꺽정')
    expect((await officers.read(id, 'cpo')).mandate!.agent).toEqual({ name: null, email: null, phone: null })
    for (const who of ['auditor', 'administrator', 'handler'])
      expect(await refusalOf(officers.read(id, who))).toBe('NOT_ALLOWED')
  })
})

describe('revoked', () => {
  it('between verification and decision, a mandate decides nothing any more', async () => {
    const request = await verified('SUSPENSION')
    const { id, version } = request.mandate!
    expect(await officers.revoke({ id, version, words: '전화로 철회한다고 했습니다.' })).toMatchObject({
      state: 'REVOKED',
      revokedBy: 'OFFICER',
    })
    const after = await officers.read(request.id)
    expect(await refusalOf(decided(after))).toBe('MANDATE_NOT_IN_FORCE')
    const edge = `update jikimi.rights_request set state = 'DECIDED', decided_at = jikimi.now(), decided_by = assignee_id where id = '${request.id}'`
    await expect(house.sql('postgres', edge)).rejects.toThrow('nothing is decided for somebody')
    await accepted(after)
    expect(await decided(await officers.read(request.id))).toMatchObject({ state: 'DECIDED' })
  })

  it('by any privacy officer, with what was said, once', async () => {
    const request = await verified('ACCESS')
    const { id, version } = request.mandate!
    const other = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
    const cookie = await house.signIn(other)
    const revoke = `select jikimi.revoke_mandate($1, ${version}, gen_random_uuid(), '\\x00')`
    expect(await triedInSql(house, cookie, revoke, [id])).toBe(1)
    for (const who of ['cpo', 'auditor', 'handler', 'administrator'])
      expect(await triedInSql(house, await officers.cookie(who), revoke, [id])).toBe('42501')
    expect(await refusalOf(officers.revoke({ id, version, words: ' ' }))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(officers.revoke({ id, version: version + 1, words: '철회' }))).toBe(
      'MANDATE_CHANGED_MEANWHILE',
    )
    await officers.revoke({ id, version, words: '방문하여 철회했습니다.' })
    expect(await refusalOf(officers.revoke({ id, version, words: '다시' }))).toBe('MANDATE_DECIDED')
  })
})

describe('by itself', () => {
  it('a mandate ends with its last day, and then decides nothing', async () => {
    const request = await asked('WITHDRAWAL')
    await accepted(request, CHECKLIST, { untilOn: officers.inDays(1) })
    await shown(await officers.read(request.id))
    await house.clock.move({ days: 2 })
    officers.forget()
    const late = await officers.read(request.id)
    expect(late).toMatchObject({ state: 'VERIFIED', mandate: { state: 'ENDED' } })
    expect(await refusalOf(decided(late))).toBe('MANDATE_NOT_IN_FORCE')
    const { id, version } = late.mandate!
    expect(await refusalOf(officers.revoke({ id, version, words: '철회' }))).toBe('MANDATE_DECIDED')
    await accepted(late)
    expect(await decided(await officers.read(request.id))).toMatchObject({ state: 'DECIDED' })
  })
})

describe('the power of attorney', () => {
  const form = async (id: string, who: string, headers: Record<string, string> = {}) => {
    const cookie = await officers.cookie(who)
    return fetch(`${house.url}/admin/rights-requests/${id}/power-of-attorney.pdf`, { headers: { cookie, ...headers } })
  }

  it('is a file for the assignee, filled with what is known, each time on record and kept nowhere', async () => {
    const request = await asked('DELETION')
    const before = readPdf(Buffer.from(await (await form(request.id, 'officer')).arrayBuffer()))
    expect(before.lines.join(' ')).toContain('홍길동')
    await officers.enter(await officers.read(request.id), { rights: ['DELETION', 'ACCESS'] })
    const answer = await form(request.id, 'officer')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${request.number}-power-of-attorney.pdf"`,
    )
    const { lines, pages, plain } = readPdf(Buffer.from(await answer.arrayBuffer()))
    expect([pages, plain.includes('/FontFile2')]).toEqual([1, true])
    for (const words of ['임꺽정', '배우자', request.number, '[V] 열람', '[V] 삭제', officers.inDays(30)])
      expect(lines.join(' ')).toContain(words)
    const [made] = await house.sql<{ n: number }>(
      'postgres',
      `select count(*)::int as n from jikimi.access_record where act = 'mandate.form-fetched' and case_number = $1`,
      [request.number],
    )
    expect(made!.n).toBe(2)
  })

  it('is nobody else’s, and of nobody who asks for themselves', async () => {
    const { id } = await asked('ACCESS')
    for (const who of ['cpo', 'auditor', 'handler']) expect((await form(id, who)).status).toBe(403)
    expect((await form(id, 'officer', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const [own] = await officers.register(['ACCESS'], 'SUBJECT' as never, { email: 'own@example.kr' })
    expect((await form(own!.id, 'officer')).status).toBe(409)
    expect((await form('x', 'officer')).status).toBe(404)
  })
})

it('leaves a record of each act, of the duty, with the pseudonym of the request and nobody’s name', async () => {
  const records = await house.sql<{ act: string; duty: string; collections: number }>(
    'postgres',
    `select act, duty, cardinality(collections) as collections from jikimi.access_record
     where act like 'mandate.%' and outcome = 'DONE'`,
  )
  for (const act of ['mandate.registered', 'mandate.accepted', 'mandate.refused', 'mandate.revoked'])
    expect(records.some((record) => record.act === act)).toBe(true)
  for (const record of records) expect(record).toMatchObject({ duty: 'RIGHTS_REQUEST', collections: 1 })
})
