/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { CaseBody } from './case-body.js'
import { CaseContents } from './case-contents.js'
import type { OpenCase } from './open-case.js'

const PURPOSE = 'CIVIL_COMPLAINT'
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const aCase = (other: object = {}) =>
  ({
    id: 'case-1',
    purpose: PURPOSE,
    state: 'TAKEN',
    isMine: true,
    handler: { id: 'handler-1', displayName: '담당우' },
    version: 3,
    locale: 'KO',
    reachUntil: inSeconds(1200),
    dueOn: '2027-01-01',
    receivedAt: '2026-11-20T01:00:00Z',
    dueReason: 'PERIOD',
    retention: { dueOn: '2027-01-01', ground: 'PERIOD_ENDED', state: 'LIVING', holdUntil: null },
    items: [{ code: 'NAME', kind: 'NAME', masked: '홍*동' }],
    consent: { policyVersion: 'V1.0', consentedAt: '2026-11-20T01:00:00Z', textDigest: 'a1', text: 'text', items: [] },
    messages: [],
    ...other,
  }) as unknown as OpenCase

const asked: { query: string; variables: { input?: object } }[] = []
let answers: Record<string, unknown> = {}
const original = globalThis.fetch

const signInAs = (isWorking: boolean) =>
  session.begin({
    permissions: ['take', 'reveal', 'answer', 'close', 'hand-over'].map((act) => `inquiry:${act}`),
    purposes: [{ purpose: PURPOSE, isDesignated: true, isWorking }],
    attendedUntil: isWorking ? '2027-10-01' : '2026-11-01',
    account: { locale: 'KO' },
  } as unknown as Viewer)

beforeEach(() => {
  asked.length = 0
  signInAs(true)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json(answers)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const items = (value: OpenCase) => <CaseContents value={value} onChange={() => undefined} onReload={() => undefined} />

describe('the reach of a case', () => {
  it('says until when, and offers to reveal until then only', async () => {
    const page = await aPage(items(aCase({ reachUntil: inSeconds(5) })))
    expect(page.text()).toMatch(/You may reveal until \d\d:\d\d/)
    expect(page.text()).toContain('Reveal items')
    await page.wait(6_100)
    expect(page.text()).not.toContain('Reveal items')
    expect(page.text()).toContain('Open the reach')
    await page.leave()
  }, 20_000)

  it('goes on when its holder says so', async () => {
    let renewed: OpenCase | undefined
    answers = { data: { renewReach: aCase() } }
    const page = await aPage(
      <CaseContents
        value={aCase({ reachUntil: null })}
        onChange={(value) => (renewed = value)}
        onReload={() => undefined}
      />,
    )
    await page.click('Open the reach')
    expect(asked.at(-1)?.variables.input).toEqual({ caseId: 'case-1' })
    expect(renewed?.reachUntil).not.toBeNull()
    await page.leave()
  })
})

describe('a handler whose training is no longer in date', () => {
  it('is offered nothing but to hand over, and reads why, since when and whom to ask', async () => {
    signInAs(false)
    const page = await aPage(<CaseBody value={aCase()} onChange={() => undefined} onReload={() => undefined} />)
    for (const act of ['Reveal items', 'Open the reach', 'Send the answer', 'Close the inquiry'])
      expect(page.text()).not.toContain(act)
    expect(page.text()).toContain('Hand over')
    expect(page.text()).toContain('Since Nov 2, 2026')
    expect(page.text()).toContain('Ask the privacy officer')
    await page.leave()
  })
})

describe('reveals of an hour', () => {
  it('are asked for more of, for a reason, once all are used', async () => {
    const full = { used: 30, ordinary: 10, atMost: 30 }
    answers = { data: { revealAllowance: { ...full, unlock: null } } }
    const page = await aPage(items(aCase()))
    await page.click('Reveal items')
    expect(page.text()).toContain('all 30 reveals')
    const unlock = {
      id: 'u',
      account: { id: 'a', displayName: 'A' },
      askedAt: inSeconds(0),
      reason: 'r',
      state: 'ASKED',
    }
    answers = { data: { askRevealUnlock: { ...full, unlock } } }
    await page.click('Ask for more')
    expect(page.text()).toContain('A privacy officer decides.')
    expect(page.text()).toContain('Look again')
    await page.leave()
  })
})
