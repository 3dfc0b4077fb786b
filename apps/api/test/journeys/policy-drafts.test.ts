import {
  ApprovePolicyDraftDocument,
  BeginPolicyDraftDocument,
  DropPolicyDraftDocument,
  PolicyDraftDocument,
  PolicyDraftsDocument,
  ProposePolicyDraftDocument,
  ReturnPolicyDraftDocument,
  SavePolicyDraftDocument,
  type Send,
  WithdrawPolicyVersionDocument,
} from '@jikimi/client/staff'
import { PolicyInForceDocument, PolicyVersionsDocument } from '@jikimi/client/public'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officer: Send
let cpo: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officer = house.staff(await house.signIn('officer'))
  cpo = house.staff(await house.signIn('cpo'))
})
afterAll(() => house.close())

const today = () => dayInSeoul(house.clock.now())
const NOTICE = { noticeKo: '보유 기간을 바꿉니다.', noticeEn: 'The retention period changes.', isRaised: false }

interface Written {
  readonly months?: number
  readonly announcedOn?: string
  readonly effectiveOn?: string
  readonly title?: string
}

const begun = async () => (await officer(BeginPolicyDraftDocument, {})).beginPolicyDraft
const draft = async (id: string) => (await officer(PolicyDraftDocument, { id })).policyDraft

/** With other facts, in the revision that is there. */
async function written(id: string, { months, announcedOn, effectiveOn, title }: Written, notice = NOTICE) {
  const { source, revision } = await draft(id)
  const document = JSON.parse(source)
  if (months) document.retention.months = months
  if (announcedOn) document.announcedOn = announcedOn
  if (effectiveOn) document.effectiveOn = effectiveOn
  if (title) document.title.ko = title
  const input = { id, revision, source: JSON.stringify(document), ...notice }
  return (await officer(SavePolicyDraftDocument, { input })).savePolicyDraft
}

const proposed = async (id: string) => {
  const { revision } = await draft(id)
  return (await officer(ProposePolicyDraftDocument, { input: { id, revision } })).proposePolicyDraft
}
const approve = async (id: string, by = cpo) => {
  const { revision } = await draft(id)
  return (await by(ApprovePolicyDraftDocument, { input: { id, revision } })).approvePolicyDraft
}
const dropped = async (id: string) => {
  const { revision } = await draft(id)
  return officer(DropPolicyDraftDocument, { input: { id, revision } })
}
/** To so many seconds after the day begins in Seoul; who was signed in signs in again. */
async function moveTo(day: string, seconds = 0) {
  const ms = Date.parse(`${day}T00:00:00+09:00`) + seconds * 1000 - house.clock.now().getTime()
  await house.clock.move({ seconds: Math.ceil(ms / 1000) })
  cpo = house.staff(await house.signIn('cpo'))
  officer = house.staff(await house.signIn('officer'))
}
const versions = async () => (await house.site()(PolicyVersionsDocument, {})).policyVersions
const records = (id: string) =>
  house
    .sql<{ act: string }>('postgres', `select act from jikimi.access_record where object_id = '${id}' order by at, id`)
    .then((rows) => rows.map(({ act }) => act))

it('a draft begins as the version in force with the next number, and there is one at a time', async () => {
  const { id, follows, state } = await begun()
  expect([follows, state]).toEqual(['1.0', 'DRAFT'])
  const { source } = await draft(id)
  expect(JSON.parse(source)).toMatchObject({ version: '1.1', announcedOn: today(), effectiveOn: addDays(today(), 7) })
  expect(await refusalOf(begun())).toBe('POLICY_DRAFT_OPEN')
  await dropped(id)
  expect((await draft(id)).state).toBe('DROPPED')
  expect(await refusalOf(written(id, { months: 6 }))).toBe('POLICY_DRAFT_CHANGED')
  expect(await records(id)).toEqual(['policy-draft.began', 'policy-draft.dropped'])
})

it('six begun at once are one', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, begun))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { policyDrafts } = await officer(PolicyDraftsDocument, {})
  await dropped(policyDrafts.find(({ state }) => state === 'DRAFT')!.id)
})

it('who wrote on an older revision is told, and nothing of the newer one is lost', async () => {
  const { id, revision } = await begun()
  await written(id, { months: 6 })
  const input = { id, revision, source: '{}', ...NOTICE }
  expect(await refusalOf(officer(SavePolicyDraftDocument, { input }))).toBe('POLICY_DRAFT_CHANGED')
  expect(JSON.parse((await draft(id)).source).retention.months).toBe(6)
  await dropped(id)
})

it.each([
  ['no JSON', 'format: jikimi-policy/1', 'POLICY_DRAFT_NOT_VALID'],
  ['a list', '[]', 'POLICY_DRAFT_NOT_VALID'],
  ['a hidden NUL', String.raw`{"a":"\u0000"}`, 'POLICY_DRAFT_NOT_VALID'],
  ['a lone surrogate', String.raw`{"a":"\ud800"}`, 'POLICY_DRAFT_NOT_VALID'],
  ['too deep', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'POLICY_DRAFT_NOT_VALID'],
  ['too much', JSON.stringify({ a: 'x'.repeat(450_000) }), 'POLICY_DRAFT_NOT_VALID'],
  ['more than a request may bring', JSON.stringify({ a: 'x'.repeat(1_100_000) }), 'DOCUMENT_TOO_LARGE'],
])('%s is not kept', async (_what, source, code) => {
  const { id, revision } = await begun()
  expect(await refusalOf(officer(SavePolicyDraftDocument, { input: { id, revision, source, ...NOTICE } }))).toBe(code)
  expect((await draft(id)).revision).toBe(revision)
  await dropped(id)
})

it('300 kB of policy are kept and looked at; what is no policy yet is kept too, and not published', async () => {
  const { id } = await begun()
  await written(id, { title: '가'.repeat(100_000) })
  expect((await draft(id)).source.length).toBeGreaterThan(100_000)
  const { revision } = await draft(id)
  await officer(SavePolicyDraftDocument, { input: { id, revision, source: '{"version":"1.1"}', ...NOTICE } })
  await proposed(id)
  expect(await refusalOf(approve(id))).toBe('POLICY_DRAFT_NOT_VALID')
  await dropped(id)
})

it('is not proposed without the words of its notice, and not written in while proposed', async () => {
  const { id } = await begun()
  await written(id, { months: 6 }, { ...NOTICE, noticeEn: ' ' })
  expect(await refusalOf(proposed(id))).toBe('POLICY_NOTICE_MISSING')
  await written(id, {})
  await proposed(id)
  expect(await refusalOf(written(id, { months: 7 }))).toBe('POLICY_DRAFT_CHANGED')
  const { revision } = await draft(id)
  const input = { id, revision, reason: '영문 공지를 고쳐 주세요.' }
  await cpo(ReturnPolicyDraftDocument, { input })
  expect(await draft(id)).toMatchObject({ state: 'DRAFT', returnReason: input.reason, proposedBy: null })
  await dropped(id)
})

it.each([
  ['nothing changed', {}, {}, 'POLICY_UNCHANGED'],
  ['a day too early', { months: 6, effectiveOn: 29 }, {}, 'POLICY_EFFECT_TOO_EARLY'],
  ['words alone, a day too early', { title: '처리방침', effectiveOn: 6 }, {}, 'POLICY_EFFECT_TOO_EARLY'],
  ['words alone, raised by hand', { title: '처리방침', effectiveOn: 7 }, { isRaised: true }, 'POLICY_EFFECT_TOO_EARLY'],
  ['announced yesterday', { months: 6, announcedOn: -1, effectiveOn: 40 }, {}, 'POLICY_ANNOUNCED_TOO_EARLY'],
] as const)('is not published: %s', async (_what, change, raised, code) => {
  const days = (after?: number) => (after === undefined ? undefined : addDays(today(), after))
  const { announcedOn, effectiveOn, ...facts } = { announcedOn: undefined, effectiveOn: undefined, ...change }
  const { id } = await begun()
  await written(
    id,
    {
      ...facts,
      ...(announcedOn && { announcedOn: days(announcedOn)! }),
      ...(effectiveOn && { effectiveOn: days(effectiveOn)! }),
    },
    { ...NOTICE, ...raised },
  )
  await proposed(id)
  expect(await refusalOf(approve(id))).toBe(code)
  expect((await draft(id)).state).toBe('PROPOSED')
  expect(await versions()).toHaveLength(1)
  await dropped(id)
})

it('is approved by another, announced at once, in force on its day by itself, and stays', async () => {
  const { id } = await begun()
  const effectiveOn = addDays(today(), 30)
  await written(id, { months: 6, effectiveOn })
  await proposed(id)
  expect(await refusalOf(approve(id, officer))).toBe('NOT_ALLOWED')
  const { publishedAs } = await approve(id)
  expect(publishedAs).toBe('1.1')
  expect((await versions())[0]).toMatchObject({
    version: '1.1',
    state: 'COMING',
    noticeKo: NOTICE.noticeKo,
    noticeDays: 30,
  })
  expect(await records(id)).toEqual([
    'policy-draft.began',
    'policy-draft.saved',
    'policy-draft.proposed',
    'policy-draft.approved',
  ])
  const kept = await house.sql<{ consequences: object }>(
    'postgres',
    `select consequences from jikimi.policy_draft where id = '${id}'`,
  )
  expect(kept[0]!.consequences).toMatchObject({ consentsToAskAgain: ['CIVIL_COMPLAINT', 'IR_MEETING'] })
  const inForce = async () => (await house.site()(PolicyInForceDocument, { locale: 'KO' })).policyInForce.version
  expect(await inForce()).toBe('1.0')
  await moveTo(effectiveOn, -60)
  expect(await inForce()).toBe('1.0')
  await moveTo(effectiveOn)
  expect(await inForce()).toBe('1.1')
  const input = { version: '1.1', reasonKo: '늦었음', reasonEn: 'Too late' }
  expect(await refusalOf(cpo(WithdrawPolicyVersionDocument, { input }))).toBe('POLICY_NOT_WITHDRAWABLE')
})

it('a version that another follows is not withdrawn before that one', async () => {
  const published = async (title: string) => {
    const { id } = await begun()
    await written(id, { title })
    await proposed(id)
    return (await approve(id)).publishedAs!
  }
  const [first, second] = [await published('처리방침 하나'), await published('처리방침 둘')]
  const withdraw = (version: string) =>
    cpo(WithdrawPolicyVersionDocument, { input: { version, reasonKo: '다시 씁니다.', reasonEn: 'Written anew.' } })
  expect(await refusalOf(withdraw(first))).toBe('POLICY_FOLLOWED')
  await withdraw(second)
  await withdraw(first)
  expect((await versions()).filter(({ state }) => state === 'WITHDRAWN')).toHaveLength(2)
})

it('is withdrawn on its last day, for everybody to read, and its number is not used again', async () => {
  const { id } = await begun()
  const effectiveOn = addDays(today(), 7)
  await written(id, { title: '개인정보 처리방침 개정', effectiveOn })
  await proposed(id)
  await approve(id)
  await moveTo(effectiveOn, -60)
  const input = { version: '1.4', reasonKo: '문구를 다시 다듬습니다.', reasonEn: 'Its wording is being revised.' }
  expect(await refusalOf(officer(WithdrawPolicyVersionDocument, { input }))).toBe('NOT_ALLOWED')
  await cpo(WithdrawPolicyVersionDocument, { input })
  expect(await refusalOf(cpo(WithdrawPolicyVersionDocument, { input }))).toBe('POLICY_NOT_WITHDRAWABLE')
  await moveTo(effectiveOn)
  expect((await versions()).map(({ version, state }) => [version, state])).toEqual([
    ['1.1', 'IN_FORCE'],
    ['1.0', 'PAST'],
    ['1.3', 'WITHDRAWN'],
    ['1.4', 'WITHDRAWN'],
    ['1.2', 'WITHDRAWN'],
  ])
  const next = await begun()
  expect(JSON.parse((await draft(next.id)).source).version).toBe('1.5')
})
