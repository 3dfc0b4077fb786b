/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { aRecord } from './a-record.js'
import WhoSawPage from './who-saw-page.js'

const CONTACT = 'somebody@example.kr'
const asked: { input: Record<string, string>; after: string | null }[] = []
const original = globalThis.fetch

const aPageFor = (...permissions: string[]) => {
  session.begin({ permissions, account: { locale: 'EN' } } as unknown as Viewer)
  return aPage(
    <Look>
      <WhoSawPage />
    </Look>,
  )
}
const answered = (collections: object[], records: object[], hasNextPage = false) => {
  const edges = records.map((node) => ({ cursor: 'c', node }))
  const pageInfo = { startCursor: 'c', endCursor: 'c', hasNextPage, hasPreviousPage: false }
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)).variables)
    return Response.json({ data: { personAccesses: { collections, records: { edges, pageInfo } } } })
  }) as unknown as typeof fetch
}
const COLLECTION = { pseudonym: '019ab0c1-0000-7000-8000-00000000000a', purpose: 'CIVIL_COMPLAINT' }

beforeEach(() => asked.splice(0))
afterEach(() => {
  globalThis.fetch = original
})

describe('who saw a person', () => {
  it('is asked by contact by those only who may look people up', async () => {
    const auditor = await aPageFor('access-record:list')
    expect(auditor.buttons()).not.toContain('Find')
    expect(auditor.text()).toContain('By pseudonym')
    await auditor.leave()
    const chief = await aPageFor('access-record:list', 'access-record:find-person')
    expect(chief.buttons()).toContain('Find')
    await chief.leave()
  })

  it('sends the contact in the request alone: it stands in no address, and the field forgets it', async () => {
    answered([COLLECTION], [aRecord()])
    const page = await aPageFor('access-record:find-person')
    await page.typeInto('Whole e-mail address or phone number', CONTACT)
    await page.click('Find')
    expect(asked).toEqual([{ input: { email: CONTACT }, first: 50, after: null }])
    expect(page.text()).toContain('1 collection of this person')
    expect(page.text()).toContain('Invented Handler')
    expect(location.href).not.toContain('example.kr')
    expect(document.body.innerHTML).not.toContain(CONTACT)
    expect(page.field().value).toBe('')
    await page.leave()
  })

  it('takes what has no @ for a phone number', async () => {
    answered([], [])
    const page = await aPageFor('access-record:find-person')
    await page.typeInto('Whole e-mail address or phone number', '010-0000-1234')
    await page.click('Find')
    expect(asked[0]?.input).toEqual({ phone: '010-0000-1234' })
    expect(page.text()).toContain('No collection of this person is kept')
    await page.leave()
  })

  it('forgets the result when told to', async () => {
    answered([COLLECTION], [aRecord()], true)
    const page = await aPageFor('access-record:find-person')
    await page.typeInto('Whole e-mail address or phone number', CONTACT)
    await page.click('Find')
    expect(page.buttons()).toContain('Show more')
    await page.click('Forget the result')
    expect(page.text()).not.toContain('Invented Handler')
    await page.leave()
  })
})
