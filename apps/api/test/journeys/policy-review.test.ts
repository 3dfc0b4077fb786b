import { PolicyReviewDocument, type Send } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { readFile } from 'node:fs/promises'
import { DEFAULT_POLICY_FILE } from '../../src/main/default-policy.js'
import { aHouse, type House } from '../support/a-house.js'
import { nextPolicy } from '../support/next-policy.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officer: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  officer = house.staff(await house.signIn('officer'))
})
afterAll(() => house.close())

const reviewed = async (source: string, locale: 'KO' | 'EN' = 'EN', isRaised = false) =>
  (await officer(PolicyReviewDocument, { source, locale, isRaised })).policyReview
const today = () => dayInSeoul(house.clock.now())

it('the version in force, looked at as the next one, changes nothing and is no new version', async () => {
  const review = await reviewed(await readFile(DEFAULT_POLICY_FILE, 'utf8'))
  expect(review).toMatchObject({ problems: [], isPublishable: false, noticeDays: 7, earliestOn: addDays(today(), 7) })
  expect(review.changes).toMatchObject({ facts: [], words: [], significance: 'EDITORIAL' })
  expect(review.findings.length).toBeGreaterThan(10)
})

it('a longer period takes thirty days and new consents, and is publishable from that day', async () => {
  const early = { announcedOn: today(), effectiveOn: addDays(today(), 29), months: 6 }
  const review = await reviewed(await nextPolicy(early), 'KO')
  expect(review).toMatchObject({ isPublishable: false, noticeDays: 30, earliestOn: addDays(today(), 30) })
  expect(review.consequences).toMatchObject({
    forms: ['민원 처리', 'IR 미팅'],
    consentsToAskAgain: [{ purpose: '민원 처리' }, { purpose: 'IR 미팅' }],
    periodsMoved: [
      { purpose: '민원 처리', before: 3, after: 6 },
      { purpose: 'IR 미팅', before: 3, after: 6 },
    ],
  })
  expect(review.changes!.facts[0]).toMatchObject({ before: '3개월', after: '6개월', needsConsent: true })
  const kept = await reviewed(await nextPolicy({ ...early, effectiveOn: addDays(today(), 30) }))
  expect(kept.isPublishable).toBe(true)
})

it.each([
  ['nothing', '', /./],
  ['no YAML', '{', /yaml/],
  ['an alias', 'a: &a x\nb: *a', /./],
  ['a key that nobody knows', 'format: jikimi-policy/1\nsecret: 1', /./],
])('%s is no policy, and says so', async (_what, source, path) => {
  const { problems, changes, isPublishable } = await reviewed(source)
  expect([problems.length > 0, changes, isPublishable]).toEqual([true, null, false])
  expect(problems.map((one) => `${one.path} ${one.problem}`).join()).toMatch(path)
})

it('words alone that are weighed as significant by hand take thirty days', async () => {
  const source = await nextPolicy({ announcedOn: today(), effectiveOn: addDays(today(), 7), words: ' 개정' })
  expect(await reviewed(source)).toMatchObject({ noticeDays: 7, isPublishable: true })
  expect(await reviewed(source, 'EN', true)).toMatchObject({ noticeDays: 30, isPublishable: false })
})

it('markup stays text, and nothing of it all is kept', async () => {
  const source = await nextPolicy({ announcedOn: today(), effectiveOn: addDays(today(), 7), words: ' <script>' })
  const { changes } = await reviewed(source)
  expect(JSON.stringify(changes!.words)).toContain('<script>')
  const kept = await house.sql<{ n: number }>('postgres', 'select count(*)::int as n from jikimi.policy_version')
  expect(kept).toEqual([{ n: 1 }])
})

it('more than a request may bring is refused whole', async () => {
  expect(await refusalOf(reviewed('#'.repeat(1_100_000)))).toBe('DOCUMENT_TOO_LARGE')
})

it('is for whoever answers for the policy, and for nobody else', async () => {
  for (const [who, expected] of [
    ['cpo', undefined],
    ['auditor', undefined],
    ['handler', 'NOT_ALLOWED'],
    ['administrator', 'NOT_ALLOWED'],
  ] as const) {
    const send = house.staff(await house.signIn(who))
    const asked = send(PolicyReviewDocument, { source: '', isRaised: false, locale: 'KO' })
    if (expected) expect(await refusalOf(asked)).toBe(expected)
    else expect((await asked).policyReview.isPublishable).toBe(false)
  }
})
