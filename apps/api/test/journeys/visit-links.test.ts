import {
  EndVisitDocument,
  OpenVisitDocument,
  OwnCaseDocument,
  OwnConversationDocument,
  RenewCaseLinkDocument,
} from '@jikimi/client/public'
import type { Send } from '@jikimi/client/staff'
import { randomBytes } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { answered, linkIn, visited } from '../support/answered.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
})

// The clock is moved by days: sessions end meanwhile
beforeEach(async () => {
  handler = house.staff(await house.signIn('handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const open = (token: string) => house.site()(OpenVisitDocument, { input: { token } })
const renew = async (token: string) => (await house.site()(RenewCaseLinkDocument, { input: { token } })).renewCaseLink
const read = (visit: string) => house.visitor(visit)(OwnConversationDocument)

/** The link of a fresh answer, unspent. */
async function aLink() {
  const inquiry = await answered(house, handler)
  await post.deliver()
  return { ...inquiry, token: linkIn(post, inquiry.number) }
}

describe('the link of a letter', () => {
  it('opens once: the second time it is spent', async () => {
    const { token } = await aLink()
    await open(token)
    expect(await refusalOf(open(token))).toBe('LINK_SPENT')
  })

  it('opened five times at once makes one visit', async () => {
    const { token, id } = await aLink()
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map(() =>
        open(token).then(
          () => 'OPENED',
          (fault: { code: string }) => fault.code,
        ),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['LINK_SPENT', 'LINK_SPENT', 'LINK_SPENT', 'LINK_SPENT', 'OPENED'])
    expect(await house.sql('postgres', 'select 1 from jikimi.visit where case_id = $1', [id])).toHaveLength(1)
  })

  it('is not spent by any GET: a mail scanner that follows it opens nothing', async () => {
    const { token } = await aLink()
    const document = encodeURIComponent(`mutation { openVisit(input: { token: "${token}" }) { visit } }`)
    const headers = { 'x-site-key': house.siteKey }
    const statuses = await Promise.all(
      [`/ko/case`, `/ko/case?token=${token}`, `/graphql?query=${document}`].map(async (path) => {
        const response = await fetch(`${house.url}${path}`, { headers, redirect: 'manual' })
        return response.status
      }),
    )
    expect(statuses[2]).toBe(405)
    expect((await open(token)).openVisit.visit).toHaveLength(43)
  })

  it('opens the case of its own letter and no other', async () => {
    const [one, other] = [await aLink(), await aLink()]
    const { openVisit } = await open(other.token)
    const { ownConversation } = await read(openVisit.visit)
    expect(ownConversation.case.number).toBe(other.number)
    expect(ownConversation.messages.map(({ id }) => id)).toEqual([other.messageId])
    expect(
      await house.sql('postgres', 'select 1 from jikimi.case_link where case_id = $1 and spent_at is null', [one.id]),
    ).toHaveLength(1)
  })

  it('is over after fourteen days, and not before', async () => {
    const [early, late] = [await aLink(), await aLink()]
    await house.clock.move({ days: 13, hours: 23 })
    expect((await open(early.token)).openVisit.locale).toBe('KO')
    await house.clock.move({ hours: 2 })
    expect(await refusalOf(open(late.token))).toBe('LINK_EXPIRED')
  })

  it('that never was one, or is none in form, is told from nothing', async () => {
    for (const token of [randomBytes(32).toString('base64url'), '', "' or true --", '가'.repeat(43)])
      expect(await refusalOf(open(token))).toBe('LINK_NOT_VALID')
  })

  it('dies with the collection', async () => {
    const { token, id } = await aLink()
    await house.sql('postgres', `delete from jikimi.case_message where case_id = $1`, [id])
    await house.sql('postgres', `delete from jikimi.reach where case_id = $1`, [id])
    const [gone] = await house.sql<{ id: string }>(
      'postgres',
      'delete from jikimi.inquiry_case where id = $1 returning collection_id as id',
      [id],
    )
    expect(await house.sql('postgres', 'select 1 from jikimi.case_link where collection_id = $1', [gone!.id])).toEqual(
      [],
    )
    expect(await refusalOf(open(token))).toBe('LINK_NOT_VALID')
    expect(await renew(token)).toEqual({ isAsked: true })
  })
})

describe('a visit', () => {
  it('is over after half an hour', async () => {
    const { visit } = await visited(house, post, handler)
    await house.clock.move({ minutes: 29 })
    expect((await read(visit)).ownConversation.messages).toHaveLength(1)
    await house.clock.move({ minutes: 2 })
    expect(await refusalOf(read(visit))).toBe('VISIT_NOT_VALID')
  })

  it('is over at once when it is ended', async () => {
    const { visit, visitor } = await visited(house, post, handler)
    expect((await visitor(EndVisitDocument)).endVisit).toBe(true)
    expect(await refusalOf(read(visit))).toBe('VISIT_NOT_VALID')
  })

  it('shows state, too, and asks for no site key', async () => {
    const { visitor, number } = await visited(house, post, handler)
    expect((await visitor(OwnCaseDocument)).ownCase).toMatchObject({ number, state: 'ANSWERED' })
  })
})

describe('asking for a new link', () => {
  it('mails one to the address on file, which opens the case; the old one stays spent', async () => {
    const { token, number } = await visited(house, post, handler)
    expect(await renew(token)).toEqual({ isAsked: true })
    const before = post.mails.length
    expect(await post.deliver()).toBe(1)
    expect(post.mails).toHaveLength(before + 1)
    expect(post.mails.at(-1)).toMatchObject({ to: 'gildong@example.kr' })
    expect(post.mails.at(-1)!.subject).toContain(number)
    const fresh = linkIn(post, number)
    expect(fresh).not.toBe(token)
    expect(await refusalOf(open(token))).toBe('LINK_SPENT')
    expect((await read((await open(fresh)).openVisit.visit)).ownConversation.case.number).toBe(number)
  })

  it('says the same of a link that never was one, and mails nothing', async () => {
    const before = post.mails.length
    expect(await renew(randomBytes(32).toString('base64url'))).toEqual({ isAsked: true })
    expect(await renew('never a link')).toEqual({ isAsked: true })
    expect(await post.deliver()).toBe(0)
    expect(post.mails).toHaveLength(before)
  })

  it('mails three a day and case at most, and says the same of the fourth', async () => {
    const { token, id } = await visited(house, post, handler)
    const asked = await Promise.all([1, 2, 3, 4, 5].map(() => renew(token)))
    expect(asked).toEqual(asked.map(() => ({ isAsked: true })))
    expect(await house.sql('postgres', 'select 1 from jikimi.link_renewal where case_id = $1', [id])).toHaveLength(3)
    expect(await post.deliver()).toBe(3)
    await house.clock.move({ days: 1 })
    await renew(token)
    expect(await post.deliver()).toBe(1)
  })
})
