import {
  AskForOwnPageDocument,
  EndOwnVisitDocument,
  OwnPageDocument,
  SubmitRightsRequestDocument,
} from '@jikimi/client/public'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { somebody } from '../support/deciding.js'
import { type OwnLinks, ownLinks } from '../support/own-links.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let links: OwnLinks

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  links = await ownLinks(house)
})

afterAll(async () => {
  await links.close()
  await house.close()
})

const submit = (email: string, changed: object = {}) =>
  house.site()(SubmitRightsRequestDocument, {
    input: {
      kinds: ['DELETION'],
      email,
      words: '지워 주세요.',
      locale: 'KO',
      idempotencyKey: randomUUID(),
      ...changed,
    },
  })

/** How many rows there are of everything that asking writes, whoever is asked for. */
const written = async (): Promise<readonly number[]> => {
  const [row] = await house.sql<{ counts: number[] }>(
    'postgres',
    `select array[(select count(*) from jikimi.own_link), (select count(*) from jikimi.rights_request),
       (select count(*) from jikimi.request_event), (select count(*) from jikimi.collection), (select count(*) from jikimi.lookup_token),
       (select count(*) from jikimi.access_record), (select count(*) from jikimi_jobs.job)]::int[] as counts`,
  )
  return row!.counts
}
/** What an act adds to each of them. */
const adds = async (act: () => Promise<unknown>): Promise<readonly number[]> => {
  const before = await written()
  await act()
  return (await written()).map((count, at) => count - before[at]!)
}

describe('the link to an own page', () => {
  it('opens once: the second time, and for whoever it was forwarded to, it is spent', async () => {
    const { contact } = await somebody(house, 1)
    await links.visit(contact.email)
    expect(await refusalOf(links.open(links.tokenTo(contact.email)))).toBe('LINK_SPENT')
  })

  it('opened five times at once makes one visit', async () => {
    const { contact } = await somebody(house, 1)
    await links.ask(contact.email)
    await links.send()
    const token = links.tokenTo(contact.email)
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map(() =>
        links.open(token).then(
          () => 'OPENED',
          (fault: { code: string }) => fault.code,
        ),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['LINK_SPENT', 'LINK_SPENT', 'LINK_SPENT', 'LINK_SPENT', 'OPENED'])
  })

  it('is not spent by a scanner that follows it with GET or HEAD, or prefetches the page', async () => {
    const { contact } = await somebody(house, 1)
    await links.ask(contact.email)
    await links.send()
    const token = links.tokenTo(contact.email)
    const places = [`/ko/my#${token}`, `/ko/my?code=${token}`, `/graphql?query=${encodeURIComponent('mutation { x }')}`]
    for (const place of places)
      for (const method of ['GET', 'HEAD'])
        await fetch(house.url + place, { method, headers: { purpose: 'prefetch', 'sec-purpose': 'prefetch' } })
    expect(await links.open(token)).toMatch(/^[\w-]{43}$/)
  })

  it('is too old after a day, and a visit after half an hour', async () => {
    const { contact } = await somebody(house, 1)
    const visit = await links.visit(contact.email)
    await links.ask(contact.email)
    await links.send()
    await house.clock.move({ minutes: 31 })
    expect(await refusalOf(links.page(visit))).toBe('VISIT_NOT_VALID')
    await house.clock.move({ hours: 24 })
    expect(await refusalOf(links.open(links.tokenTo(contact.email)))).toBe('LINK_EXPIRED')
  })

  it('goes out again under the same Message-ID and opens the same where a server was not there at first', async () => {
    const { contact } = await somebody(house, 1)
    await links.ask(contact.email)
    const tried: string[] = []
    await links.send(async ({ messageId }) => {
      tried.push(messageId)
      throw new Error('no server')
    })
    expect(tried).toHaveLength(1)
    await house.clock.move({ minutes: 2 })
    await links.send()
    expect(links.mails.at(-1)?.messageId).toBe(tried[0])
    expect(await links.open(links.tokenTo(contact.email))).toMatch(/^[\w-]{43}$/)
  })

  it('is mailed three times a day and contact, and no more', async () => {
    const { contact } = await somebody(house, 1)
    for (const _ of [1, 2, 3, 4, 5]) await links.ask(contact.email)
    await links.send()
    expect(links.mails.filter(({ to }) => to === contact.email)).toHaveLength(3)
  })

  it('says nothing of what is held, and no name', async () => {
    const { contact, cases } = await somebody(house, 1, { content: 'a rare word: 능소화' })
    await links.ask(contact.email)
    await links.send()
    const { text, subject } = links.mails.findLast(({ to }) => to === contact.email)!
    for (const word of [contact.name, contact.phone, cases[0]!, '능소화']) expect(subject + text).not.toContain(word)
  })

  it('ends with the visit: a token that was left opens nothing', async () => {
    const { contact } = await somebody(house, 1)
    const visit = await links.visit(contact.email)
    await house.own(visit)(EndOwnVisitDocument)
    expect(await refusalOf(links.page(visit))).toBe('VISIT_NOT_VALID')
  })
})

describe('a contact that nobody is known by', () => {
  it('gets the same answer, the same rows and the same records, and no mail', async () => {
    const { contact } = await somebody(house, 1)
    const answers: unknown[] = []
    const rows: unknown[] = []
    for (const email of [contact.email, 'nobody-at-all@example.kr']) {
      const added = await adds(async () =>
        answers.push(await house.site()(AskForOwnPageDocument, { input: { email, locale: 'KO' } })),
      )
      const [last] = await house.sql(
        'postgres',
        `select act, duty, purpose, collections, outcome, actor_kind, origin from jikimi.access_record
         order by xid::text::bigint desc, at desc limit 1`,
      )
      rows.push([added, last])
    }
    expect(answers[1]).toEqual(answers[0])
    expect(rows[1]).toEqual(rows[0])
    const mailed = links.mails.length
    await links.send()
    expect(links.mails.slice(mailed).map(({ to }) => to)).toEqual([contact.email])
    expect(await house.sql('postgres', 'select 1 from jikimi.own_link where contact is not null')).toEqual([])
  })

  it('is told the same by the form for a request, which waits for a proof that nobody gets', async () => {
    const { contact } = await somebody(house, 1)
    const answers: unknown[] = []
    const ofKnown = await adds(async () => answers.push(await submit(contact.email)))
    const ofNobody = await adds(async () => answers.push(await submit('nobody-either@example.kr')))
    expect([ofNobody, answers[1]]).toEqual([ofKnown, answers[0]])
    const mailed = links.mails.length
    await links.send()
    expect(links.mails.slice(mailed).map(({ to }) => to)).toEqual([contact.email])
  })

  it('is refused alike for being asked too often', async () => {
    const { contact } = await somebody(house, 1)
    const tries = async (email: string) => {
      const codes: string[] = []
      for (const _ of Array.from({ length: 7 }))
        codes.push(
          await links.ask(email).then(
            () => 'OK',
            (fault: { code: string }) => fault.code,
          ),
        )
      return codes
    }
    expect(await tries('never-seen@example.kr')).toEqual(await tries(contact.email))
  })
})

describe('a token of an own page', () => {
  it('opens no visit of an inquiry, and one of an inquiry no own page', async () => {
    const { contact } = await somebody(house, 1)
    const visit = await links.visit(contact.email)
    expect(await refusalOf(house.visitor(visit)(OwnPageDocument, { locale: 'KO' }))).toBe('VISIT_NOT_VALID')
    expect(await refusalOf(house.own(house.siteKey)(OwnPageDocument, { locale: 'KO' }))).toBe('VISIT_NOT_VALID')
  })
})
