import { AnswerConsentAskDocument, ConsentAskDocument } from '@jikimi/client/public'
import {
  BeginConsentCampaignDocument,
  ConsentAsOfDocument,
  ConsentCampaignsDocument,
  ConsentsToRenewDocument,
  RetentionItemsDocument,
  type Send,
  StopConsentCampaignDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul, endOfMonths } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { type ConsentAsks, consentAsks } from '../support/consent-asks.js'
import { moveToDay, publishedNext } from '../support/published-next.js'
import { refusalOf } from '../support/refusal-of.js'

/** Asked again, each by its own address: what they answer, or that they don't. */
const PEOPLE = ['agrees', 'refuses', 'silent', 'bounces', 'waits'] as const
type Who = (typeof PEOPLE)[number]
const addressOf = (who: Who): string => `${who}@example.kr`

let house: House
let asks: ConsentAsks
let officer: Send
let cpo: Send
let inForceOn: string
let campaign: string
const numbers = new Map<Who, string>()
const intake = new Map<Who, string>()

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  asks = await consentAsks(house)
  for (const who of PEOPLE) {
    const sent = await sendInquiry(house.site(), { email: addressOf(who) })
    numbers.set(who, sent.case.number)
  }
  intake.set('agrees', dayInSeoul(house.clock.now()))
  await signedIn()
})
afterAll(async () => {
  await asks?.close()
  await house?.close()
})

async function signedIn() {
  officer = house.staff(await house.signIn('officer'))
  cpo = house.staff(await house.signIn('cpo'))
}
const begin = (given: { answerDays?: number; perDay?: number; purpose?: string } = {}, by = officer) =>
  by(BeginConsentCampaignDocument, { input: { purpose: 'CIVIL_COMPLAINT', answerDays: 14, perDay: 4, ...given } })
const read = async () => {
  const { consentCampaigns } = await officer(ConsentCampaignsDocument, { first: 1 })
  return consentCampaigns.edges[0]!.node
}
const asked = (who: Who, locale: 'KO' | 'EN' = 'KO') =>
  house
    .site()(ConsentAskDocument, { token: asks.tokenTo(addressOf(who)), locale })
    .then(({ consentAsk }) => consentAsk)
const answer = async (who: Who, agrees: boolean, changed: { digest?: string } = {}) => {
  const token = asks.tokenTo(addressOf(who))
  const { consentAsk } = await house.site()(ConsentAskDocument, { token, locale: 'KO' })
  const input = { token, locale: 'KO' as const, agrees, digest: consentAsk.digest, ...changed }
  return (await house.site()(AnswerConsentAskDocument, { input })).answerConsentAsk
}
const itemOf = async (who: Who) => {
  const filter = { caseNumber: numbers.get(who)! }
  return (await officer(RetentionItemsDocument, { filter, first: 5 })).retentionItems.edges[0]!.node
}
const pseudonymOf = (who: Who) =>
  house
    .sql<{ pseudonym: string }>(
      'postgres',
      `select l.pseudonym from jikimi.collection l join jikimi.inquiry_case c on c.collection_id = l.id
       where c.number = '${numbers.get(who)!}'`,
    )
    .then(([row]) => row!.pseudonym)
const eventsOf = async (who: Who) =>
  house
    .sql<{ kind: string; version: string }>(
      'postgres',
      `select e.kind, v.version from jikimi.consent_event e join jikimi.policy_version v on v.id = e.policy_version_id
       where e.pseudonym = '${await pseudonymOf(who)}' order by e.seq`,
    )
    .then((rows) => rows.map(({ kind, version }) => `${kind} ${version}`))

describe('a version that changes what was agreed to', () => {
  it('leaves nobody to ask before its day, and says then whom', async () => {
    expect((await officer(ConsentsToRenewDocument, {})).consentsToRenew).toEqual([])
    expect(await refusalOf(begin())).toBe('CONSENT_NOBODY_TO_ASK')
    inForceOn = await publishedNext(house, 6)
    expect((await officer(ConsentsToRenewDocument, {})).consentsToRenew).toEqual([])
    await moveToDay(house, inForceOn)
    await signedIn()
    const { consentsToRenew } = await officer(ConsentsToRenewDocument, {})
    expect(consentsToRenew).toEqual([{ purpose: 'CIVIL_COMPLAINT', collections: 5 }])
  })

  it('is asked about by an officer alone, within limits, for a listed purpose, one campaign at a time', async () => {
    expect(await refusalOf(begin({}, cpo))).toBe('NOT_ALLOWED')
    expect(await refusalOf(begin({ answerDays: 6 }))).toBe('CONSENT_CAMPAIGN_NOT_VALID')
    expect(await refusalOf(begin({ perDay: 0 }))).toBe('CONSENT_CAMPAIGN_NOT_VALID')
    expect(await refusalOf(begin({ purpose: 'NO_SUCH' }))).toBe('PURPOSE_NOT_LISTED')
    const both = await Promise.allSettled([begin(), begin()])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(begin())).toBe('CONSENT_CAMPAIGN_RUNNING')
    const done = both.find(({ status }) => status === 'fulfilled')
    campaign = done?.status === 'fulfilled' ? done.value.beginConsentCampaign.id : ''
    expect((await read()).progress).toMatchObject({ waiting: 5, sent: 0 })
  })

  it('is asked about in batches, a day each; who is not reached has the same days', async () => {
    const bounce = Object.assign(new Error('no'), { responseCode: 550, response: '550 5.1.1 unknown' })
    const send = async (mail: (typeof asks.mails)[number]) => {
      if (mail.to === addressOf('bounces')) throw bounce
      asks.mails.push(mail)
    }
    let tried = await asks.run(send)
    expect(tried).toBe(4)
    expect(await asks.run(send)).toBe(0)
    await house.clock.move({ days: 1 })
    await signedIn()
    tried += await asks.run(send)
    expect([tried, await asks.run(send)]).toEqual([5, 0])
    expect((await read()).progress).toMatchObject({ waiting: 0, sent: 4, unreachable: 1 })
    const { text, subject } = asks.mails[0]!
    expect(subject).not.toContain('홍길동')
    expect(text).not.toContain('홍길동')
  })
})

describe('who is asked', () => {
  it('is shown the text of the version in force and nothing of who they are, in both languages', async () => {
    const [ko, en] = [await asked('agrees'), await asked('agrees', 'EN')]
    expect(ko).toMatchObject({ state: 'OPEN', policyVersion: '1.1', agreedVersion: '1.0' })
    expect(ko.text).toContain('6개월')
    expect(en.text).toContain('6 months')
    expect(JSON.stringify([ko, en])).not.toMatch(/홍길동|example\.kr|0000-0001/)
    const nobody = house.site()(ConsentAskDocument, { token: 'x'.repeat(43), locale: 'KO' })
    expect(await refusalOf(nobody)).toBe('LINK_NOT_VALID')
  })

  it('answers to the text that was shown, once, whoever comes first', async () => {
    expect(await refusalOf(answer('agrees', true, { digest: '0'.repeat(64) }))).toBe('CONSENT_TEXT_CHANGED')
    const both = await Promise.allSettled([answer('agrees', true), answer('agrees', true)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOf(answer('agrees', false))).toBe('CONSENT_ASK_OVER')
    expect((await asked('agrees')).state).toBe('RENEWED')
    expect((await answer('refuses', false)).state).toBe('REFUSED')
  })

  it('who agreed is under the new terms from the day of intake, and who refused is due and out of use', async () => {
    expect(await eventsOf('agrees')).toEqual(['GIVEN 1.0', 'RENEWED 1.1'])
    expect((await itemOf('agrees')).dueOn).toBe(endOfMonths(intake.get('agrees')!, 6))
    expect(await eventsOf('refuses')).toEqual(['GIVEN 1.0', 'REFUSED 1.1'])
    expect(await itemOf('refuses')).toMatchObject({
      ground: 'CONSENT_NOT_RENEWED',
      dueOn: dayInSeoul(house.clock.now()),
    })
    const handler = house.staff(await house.signIn('handler'))
    const seen = (await casesOf(handler)).map(({ number }) => number)
    expect([seen.includes(numbers.get('refuses')!), seen.includes(numbers.get('agrees')!)]).toEqual([false, true])
  })

  it('what is not confirmed falls due behind its last day, reached or not, and not a day earlier', async () => {
    const lastDay = addDays(addDays(inForceOn, 1), 14)
    expect((await read()).lastDay).toBe(lastDay)
    await moveToDay(house, addDays(inForceOn, 14), 86_390)
    await asks.run()
    expect(await eventsOf('silent')).toEqual(['GIVEN 1.0'])
    await moveToDay(house, addDays(lastDay, 1))
    await signedIn()
    expect(await refusalOf(answer('silent', true))).toBe('CONSENT_ASK_OVER')
    await asks.run()
    for (const who of ['silent', 'bounces', 'waits'] as const) {
      expect(await eventsOf(who)).toEqual(['GIVEN 1.0', 'EXPIRED 1.0'])
      expect((await itemOf(who)).ground).toBe('CONSENT_NOT_RENEWED')
    }
    expect(await read()).toMatchObject({ state: 'DONE', progress: { renewed: 1, refused: 1, expired: 3, sent: 0 } })
    const input = { id: campaign, version: (await read()).version }
    expect(await refusalOf(officer(StopConsentCampaignDocument, { input }))).toBe('CONSENT_CAMPAIGN_CHANGED')
  })

  it('which consent covered a record is told for any instant, later too', async () => {
    await house.sequence()
    const [agrees, silent] = [await pseudonymOf('agrees'), await pseudonymOf('silent')]
    const asOf = async (at: Date) =>
      (await cpo(ConsentAsOfDocument, { collections: [agrees, silent], at: at.toISOString() })).consentAsOf.map(
        ({ kind, isCovered, policyVersion, collection }) =>
          `${collection === agrees ? 'agrees' : 'silent'} ${kind} ${policyVersion} ${isCovered}`,
      )
    const day = (on: string) => new Date(`${on}T12:00:00+09:00`)
    expect(await asOf(day('2020-01-01'))).toEqual([])
    expect((await asOf(day(inForceOn))).toSorted()).toEqual(['agrees GIVEN 1.0 true', 'silent GIVEN 1.0 true'])
    expect((await asOf(house.clock.now())).toSorted()).toEqual(['agrees RENEWED 1.1 true', 'silent EXPIRED 1.0 false'])
  })
})
