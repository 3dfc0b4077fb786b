/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { CaseContents } from './case-contents.js'
import { CloseCase } from './close-case.js'
import type { OpenCase } from './open-case.js'

const PURPOSE = 'CIVIL_COMPLAINT'
const aCase = (other: object = {}) =>
  ({
    id: 'case-1',
    purpose: PURPOSE,
    state: 'TAKEN',
    isMine: true,
    handler: { id: 'handler-1', displayName: '담당우' },
    version: 5,
    locale: 'KO',
    attention: 'BOUNCED',
    answeredAt: null,
    reachUntil: new Date(Date.now() + 600_000).toISOString(),
    receivedAt: '2026-11-20T01:00:00Z',
    contentLength: 40,
    items: [{ code: 'CONTACT_NUMBER', kind: 'PHONE', masked: '010-****-0001' }],
    messages: [
      {
        id: 'answer-1',
        direction: 'TO_VISITOR',
        sentAt: '2026-11-21T01:00:00Z',
        length: 12,
        deliveryState: 'BOUNCED',
        bounceReason: 'MAILBOX_FULL',
        bouncedAt: '2026-11-21T02:00:00Z',
        attempts: 1,
        writtenBy: { id: 'handler-1', displayName: '담당우' },
        template: null,
      },
    ],
    ...other,
  }) as unknown as OpenCase

const asked: Record<string, unknown>[] = []
let answer: unknown
const original = globalThis.fetch

beforeEach(() => {
  asked.length = 0
  session.begin({
    permissions: ['inquiry:reveal', 'inquiry:answer', 'inquiry:close'],
    purposes: [{ purpose: PURPOSE, isDesignated: true, isWorking: true }],
    account: { locale: 'EN' },
  } as unknown as Viewer)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)).variables.input)
    return Response.json({ data: answer })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const contents = (value: OpenCase) => (
  <CaseContents value={value} onChange={() => undefined} onReload={() => undefined} />
)

describe('a case whose answer came back', () => {
  it('says why and what to do, and sends the letter again by one key a wish', async () => {
    answer = { sendAgain: aCase({ attention: null }) }
    const page = await aPage(contents(aCase()))
    expect(page.text()).toContain('Why: the mailbox is full.')
    expect(page.text()).toContain('Call the visitor')
    await page.click('Send again')
    await page.click('Send again')
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatchObject({ caseId: 'case-1', version: 5, messageId: 'answer-1' })
    expect(asked[0]?.['idempotencyKey']).not.toBe(asked[1]?.['idempotencyKey'])
    await page.leave()
  })

  it('asks for the contact number with the reason that fits', async () => {
    answer = {
      revealAllowance: { used: 0, ordinary: 10, atMost: 30, unlock: null },
      revealItems: { items: [], messages: [], until: new Date(Date.now() + 600_000).toISOString() },
    }
    const page = await aPage(contents(aCase()))
    await page.click('Reveal the contact number')
    await page.click('Reveal')
    expect(asked.find((input) => input && 'items' in input)).toEqual({
      caseId: 'case-1',
      items: ['CONTACT_NUMBER'],
      reason: 'CORRECTING_DELIVERY',
    })
    await page.leave()
  })

  it('offers nothing to whoever does not hold it, but says that it is to be taken', async () => {
    const page = await aPage(contents(aCase({ isMine: false, handler: null, state: 'RECEIVED' })))
    expect(page.text()).toContain('Take the inquiry first.')
    expect(page.buttons()).not.toContain('Send again')
    await page.leave()
  })
})

describe('closing a case as a duplicate', () => {
  it('says of which one', async () => {
    answer = { closeCase: aCase({ state: 'CLOSED' }) }
    const alike = [{ id: 'case-0', number: 'Q-2222-3333', state: 'ANSWERED', receivedAt: '2026-11-19T01:00:00Z' }]
    const page = await aPage(
      <CloseCase
        value={aCase()}
        alike={alike as never}
        appointment={null}
        onChange={() => undefined}
        onReload={() => undefined}
      />,
    )
    await page.click('Close the inquiry')
    await page.choose('Reason', 'DUPLICATE')
    await page.choose('Which inquiry is it a duplicate of?', 'case-0')
    await page.click('Close')
    expect(asked).toEqual([{ caseId: 'case-1', version: 5, reason: 'DUPLICATE', duplicateOfId: 'case-0' }])
    await page.leave()
  })
})
