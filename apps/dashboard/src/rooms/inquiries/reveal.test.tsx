/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { CaseContents } from './case-contents.js'
import { FindByContact } from './find-by-contact.js'
import type { OpenCase } from './open-case.js'

const CLEAR = '홍길동 (지어낸 이름)'
const MASKED = '홍*동'
const LETTER = '다시 여쭙니다 (지어낸 편지)'
const TYPED = 'invented@example.kr'
const asked: { url: string; body: string }[] = []
let answer: unknown
const original = globalThis.fetch

const PURPOSE = 'CIVIL_COMPLAINT'
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const aCase = {
  id: 'case-1',
  purpose: PURPOSE,
  state: 'TAKEN',
  isMine: true,
  reachUntil: inSeconds(1800),
  receivedAt: '2026-11-20T01:00:00Z',
  contentLength: 40,
  items: [{ code: 'NAME', kind: 'NAME', masked: MASKED }],
  messages: [{ id: 'letter-1', direction: 'FROM_VISITOR', sentAt: '2026-11-21T02:00:00Z', length: 312, attempts: 0 }],
}
const aViewer = {
  permissions: ['inquiry:reveal'],
  purposes: [{ purpose: PURPOSE, isDesignated: true, isWorking: true }],
  account: { locale: 'KO' },
}

const items = (
  <CaseContents value={aCase as unknown as OpenCase} onChange={() => undefined} onReload={() => undefined} />
)
const kept = () => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href, history.state])
const revealed = async () => {
  const page = await aPage(items)
  await page.click('Reveal items')
  await page.tick()
  await page.click('Reveal')
  return page
}
const answerWith = (until: number) => {
  answer = {
    revealAllowance: { used: 0, ordinary: 10, atMost: 30, unlock: null },
    // counted from the answer, however long it takes to ask
    get revealItems() {
      return {
        items: [{ code: 'NAME', value: CLEAR }],
        messages: [{ id: 'letter-1', body: LETTER }],
        until: new Date(Date.now() + until).toISOString(),
      }
    },
  }
}

beforeEach(() => {
  asked.length = 0
  session.begin(aViewer as unknown as Viewer)
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    asked.push({ url, body: String(init.body) })
    return Response.json({ data: answer })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('revealed values', () => {
  it('are masked until they are revealed, and hidden again on request', async () => {
    answerWith(180_000)
    const page = await revealed()
    expect(page.text()).toContain(CLEAR)
    await page.click('Hide now')
    expect(page.text()).not.toContain(CLEAR)
    expect(page.text()).toContain(MASKED)
    await page.leave()
  })

  it('hold letters beside items, asked for by one reveal and hidden together', async () => {
    answerWith(180_000)
    const page = await revealed()
    expect(page.text()).toContain(LETTER)
    await page.click('Hide now')
    expect(page.text()).not.toContain(LETTER)
    expect(page.text()).toContain('Letter from the visitor of 312 characters')
    await page.click('Open it')
    await page.click('Reveal')
    expect(JSON.parse(asked.at(-1)!.body).variables.input).toMatchObject({ items: [], messageIds: ['letter-1'] })
    expect(page.text()).toContain(LETTER)
    await page.leave()
  })

  it('hide by themselves when the time that the server gave is over', async () => {
    answerWith(1_200)
    const page = await revealed()
    expect(page.text()).toContain(CLEAR)
    await page.wait(2_100)
    expect(page.text()).not.toContain(CLEAR)
    await page.leave()
  })

  it('are gone when the page is left and come back to', async () => {
    answerWith(180_000)
    await (await revealed()).leave()
    const page = await aPage(items)
    expect(page.text()).not.toContain(CLEAR)
    await page.leave()
  })

  it('lie in no storage, cookie or address', async () => {
    answerWith(180_000)
    const page = await revealed()
    expect(kept()).not.toContain(CLEAR)
    expect(kept()).not.toContain(LETTER)
    await page.leave()
  })

  it('are not asked for by whoever doesn’t hold the case', async () => {
    const others = { ...aCase, isMine: false } as unknown as OpenCase
    const page = await aPage(<CaseContents value={others} onChange={() => undefined} onReload={() => undefined} />)
    expect(page.text()).not.toContain('Reveal items')
    await page.leave()
  })
})

describe('a contact that is looked up', () => {
  it('goes out in the body of a POST, and is nowhere afterwards', async () => {
    answer = { findCasesByContact: [] }
    let found: readonly unknown[] | undefined
    const page = await aPage(<FindByContact purpose="CIVIL_COMPLAINT" onFound={(cases) => (found = cases)} />)
    await page.type(TYPED)
    await page.click('Find')
    expect(found).toEqual([])
    expect(asked).toEqual([{ url: '/admin/graphql', body: expect.stringContaining(TYPED) }])
    expect(kept()).not.toContain(TYPED)
    expect(page.text()).not.toContain(TYPED)
    expect(page.field().value).toBe('')
    await page.leave()
  })
})
