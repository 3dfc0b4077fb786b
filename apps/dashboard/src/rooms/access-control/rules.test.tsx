/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { ChangeRule } from './change-rule.js'
import { ExceptionsToAccept } from './exceptions-to-accept.js'
import type { Rule } from './rule-verbs.js'
import { StagedChange } from './staged-change.js'

const asked: { query: string; input: unknown }[] = []
const original = globalThis.fetch
let answer: unknown

const RULE: Rule = {
  name: 'REACH_MINUTES',
  value: 30,
  default: 30,
  least: 5,
  most: 120,
  isWeakerWhenHigher: true,
  staged: null,
}
const dialog = <ChangeRule rule={RULE} onDone={() => undefined} onCancel={() => undefined} />

const stagedFor = (hours: number): Rule => ({
  ...RULE,
  staged: {
    id: 'change-1',
    rule: 'REACH_MINUTES',
    value: 60,
    reason: 'An invented reason',
    changedBy: { id: 'one', displayName: 'Invented Officer' },
    changedAt: '2026-11-23T01:00:00Z',
    effectiveAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
    state: 'STAGED',
    cancelledBy: null,
    cancelledAt: null,
  },
})

beforeEach(() => {
  asked.length = 0
  const permissions = ['rule:cancel', 'separation:accept']
  session.begin({ permissions, account: { id: 'deputy', locale: 'EN' } } as unknown as Viewer)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json({ data: answer })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('changing a rule', () => {
  it('says that a weaker value waits for 24 hours, before anything is sent', async () => {
    const page = await aPage(dialog)
    await page.type('60')
    expect(page.text()).toContain('This is weaker: it works in 24 hours')
    expect(page.text()).toContain('for 60 minutes')
    expect(asked).toEqual([])
    await page.leave()
  })

  it('says that a tighter value works at once', async () => {
    const page = await aPage(dialog)
    await page.type('10')
    expect(page.text()).toContain('This is tighter: it works at once.')
    await page.leave()
  })

  it('sends nothing that the rule cannot be', async () => {
    const page = await aPage(dialog)
    await page.type('121')
    await page.click('Change')
    expect(asked).toEqual([])
    await page.leave()
  })
})

describe('a weakening that waits', () => {
  it('can be cancelled while it waits', async () => {
    const page = await aPage(<StagedChange rule={stagedFor(5)} onChange={() => undefined} />)
    expect(page.text()).toContain('from 30 to 60')
    expect(page.text()).toContain('An invented reason')
    expect(page.text()).toContain('Cancel the weakening')
    await page.leave()
  })

  it('cannot be cancelled any more once it works', async () => {
    const page = await aPage(<StagedChange rule={stagedFor(-1)} onChange={() => undefined} />)
    expect(page.text()).not.toContain('Cancel the weakening')
    await page.leave()
  })
})

describe('exceptions that wait for their deputy', () => {
  const named = (deputyId: string) => ({
    separationExceptions: [
      {
        id: 'exception-1',
        rule: 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER',
        account: { id: 'both', displayName: 'Invented Officer' },
        deputy: { id: deputyId, displayName: 'Invented Deputy' },
        authority: 'Invented resolution',
        declaredBy: { id: 'admin', displayName: 'Invented Administrator' },
        declaredAt: '2026-11-23T01:00:00Z',
        acceptedAt: null,
        endedAt: null,
        isInForce: false,
      },
    ],
  })

  it('are shown to the deputy who is named, and to nobody else', async () => {
    answer = named('deputy')
    const own = await aPage(<ExceptionsToAccept />)
    expect(own.text()).toContain('You are asked to be a deputy')
    await own.leave()
    answer = named('somebody else')
    const others = await aPage(<ExceptionsToAccept />)
    expect(others.text()).toBe('')
    await others.leave()
  })
})
