/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { MandatePanel } from '../mandates/mandate-panel.js'
import { aRequest, aTarget } from './a-request.js'
import { DecisionPanel } from './decision-panel.js'
import { LadderPanel } from './ladder-panel.js'
import { NoticePanel } from './notice-panel.js'
import type { OpenRequest, RequestProps } from './open-request.js'
import { RequestHead } from './request-head.js'
import { RequestWords } from './request-words-panel.js'
import RightsAtHome from './rights-at-home.js'

const WORKER = ['list', 'read', 'register', 'assign', 'work', 'show', 'decide', 'notify', 'fetch'].map(
  (act) => `rights-request:${act}`,
)
const asked: { variables: { input?: Record<string, unknown> } }[] = []
let answers: object = {}
const original = globalThis.fetch

const signInAs = (id: string, permissions: readonly string[] = WORKER) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN' } } as unknown as Viewer)
const refusing = (code: string) => ({
  data: null,
  errors: [{ message: 'refused', extensions: { code, category: 'CONFLICT' } }],
})

beforeEach(() => {
  asked.splice(0)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json(answers)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const shown = async (
  Part: (props: RequestProps) => React.ReactNode,
  value: OpenRequest,
  onChange: (value: OpenRequest) => void = () => undefined,
) =>
  aPage(
    <Look>
      <Part value={value} onChange={onChange} onReload={() => undefined} />
    </Look>,
  )

describe('a request', () => {
  it('says how long there is, that it restricts, and what comes next; late loudly', async () => {
    signInAs('officer')
    const page = await shown(RequestHead, aRequest({ daysLeft: -2 }))
    expect(page.text()).toContain('Next: Verify who asks')
    expect(page.text()).toContain('2 days late')
    expect(page.text()).toContain('Restricts')
    await page.leave()
  })

  it('is taken by an officer, and changed in nothing by who only reads', async () => {
    signInAs('other')
    answers = { data: { assignRightsRequest: aRequest() } }
    const page = await shown(RequestHead, aRequest({ assignee: null }))
    await page.click('Take it')
    expect(asked[0]!.variables.input).toEqual({ id: aRequest().id, version: 3, accountId: 'other' })
    await page.leave()
    signInAs('auditor', ['rights-request:list', 'rights-request:read'])
    const silent = await shown(RequestHead, aRequest())
    expect(silent.buttons()).toEqual([])
    await silent.leave()
  })

  it('is taken by who oversees where the person objects, and nowhere else', async () => {
    signInAs('chief', ['rights-request:list', 'rights-request:read', 'rights-request:assign', 'rights-request:show'])
    const first = await shown(RequestHead, aRequest({ assignee: null }))
    expect(first.buttons()).toEqual(['Hand over'])
    await first.leave()
    const second = await shown(
      RequestHead,
      aRequest({ state: 'OBJECTED', round: 2, nextStep: 'ASSIGN', assignee: null }),
    )
    expect(second.buttons()).toEqual(['Take it', 'Hand over'])
    await second.leave()
    const hand = { id: 'chief', displayName: 'Invented Chief' }
    answers = {
      data: { showRequestWords: { name: null, email: null, phone: null, words: null, objection: 'I object.' } },
    }
    const words = await shown(RequestWords, aRequest({ state: 'OBJECTED', round: 2, assignee: hand }))
    await words.click('Show name, contacts and words')
    expect(words.text()).toContain('I object.')
    await words.leave()
  })

  it('shows what was said to its assignee alone, when they ask, and forgets it', async () => {
    signInAs('officer')
    answers = {
      data: {
        showRequestWords: { name: '홍길동', email: null, phone: null, words: 'My name is wrong.', objection: null },
      },
    }
    const page = await shown(RequestWords, aRequest())
    expect(page.text()).not.toContain('홍길동')
    await page.click('Show name, contacts and words')
    expect(page.text()).toContain('홍길동')
    await page.click('Hide now')
    expect(page.text()).not.toContain('홍길동')
    await page.leave()
    signInAs('other')
    const nothing = await shown(RequestWords, aRequest())
    expect(nothing.text()).toBe('')
    await nothing.leave()
  })
})

describe('the ladder', () => {
  it('names what is missing, and shows the number for a call before its result is noted', async () => {
    signInAs('officer')
    const page = await shown(LadderPanel, aRequest())
    expect(page.text()).toContain('One of: Call back to the number on file, Link to the contact on file')
    await page.click('Call back')
    answers = { data: { showCallBackNumber: { phones: ['010-0000-0001'], isOnFile: true, version: 4 } } }
    await page.click('Show the number')
    expect(page.field().value).toBe('010-0000-0001')
    answers = { data: { noteVerification: aRequest({ state: 'VERIFIED' }) } }
    await page.click('Save the result')
    expect(asked.at(-1)!.variables.input).toMatchObject({ rung: 'CALL_BACK', isPassed: true, version: 4 })
    await page.leave()
  })

  it('has at least three things compared that the person said, and is told which differ', async () => {
    signInAs('officer')
    const page = await shown(LadderPanel, aRequest({ channel: 'FAX', missingRungs: [['COMPARISON']] }))
    await page.click('Compare')
    await page.typeInto('Name', '홍길동 ')
    await page.typeInto('E-mail', 'gildong@example.kr')
    await page.click('Compare and save')
    expect(asked).toEqual([])
    await page.typeInto('Day of the inquiry', '2026-11-01')
    answers = { data: { noteVerification: aRequest() } }
    await page.click('Compare and save')
    const { input } = asked[0]!.variables
    const said = { NAME: '홍길동', EMAIL: 'gildong@example.kr', RECEIVED_ON: '2026-11-01' }
    const sent = Object.entries(said).map(([item, value]) => ({ item, value }))
    expect(input).toMatchObject({ rung: 'COMPARISON', compared: sent })
    expect(input).not.toHaveProperty('isPassed')
    await page.leave()
    const [compared, differing] = [['NAME', 'EMAIL', 'RECEIVED_ON'], ['NAME']]
    const failed = { id: 'one', rung: 'COMPARISON', isPassed: false, compared, differing, documentKind: null } as const
    const seen = await shown(
      LadderPanel,
      aRequest({ verifications: [{ ...failed, at: '2026-11-20T02:00:00Z', by: null }] }),
    )
    expect(seen.text()).toContain('The same: E-mail, Day of the inquiry')
    expect(seen.text()).toContain('Different: Name')
    await seen.leave()
  })
})

describe('a decision', () => {
  const verified = aRequest({ kind: 'ACCESS', state: 'VERIFIED', verifiedAt: '2026-11-21T01:00:00Z' })

  it('refuses only with a ground and why it applies, and says what comes of the whole before it is made', async () => {
    signInAs('officer')
    const page = await shown(DecisionPanel, verified)
    await page.click('Refuse')
    await page.click('Decide')
    expect(page.text()).toContain('Every refusal needs its ground')
    await page.choose('Ground', 'HARM_TO_OTHERS')
    expect(page.text()).toContain('PIPA 35④2')
    await page.typeInto('Why it applies here', 'Somebody else is in it.')
    await page.click('Decide')
    expect(page.text()).toContain('In all: Refused')
    answers = refusing('REQUEST_CHANGED_MEANWHILE')
    await page.click('Decide')
    expect(page.text()).toContain('The request has changed since you loaded it')
    expect(page.buttons()).toContain('Load again')
    await page.leave()
  })

  it('is offered on an objection to nobody who decided the first time', async () => {
    const objected = {
      ...verified,
      state: 'OBJECTED' as const,
      round: 2,
      decisions: [
        {
          id: 'first',
          round: 1,
          outcome: 'REFUSED' as const,
          decidedAt: '2026-11-21T01:00:00Z',
          executedAt: null,
          runId: null,
          decidedBy: { id: 'officer', displayName: 'Invented Officer' },
          parts: [
            {
              targetId: aTarget().id,
              outcome: 'REFUSED' as const,
              ground: 'HARM_TO_OTHERS' as const,
              destroys: false,
              isHeld: false,
              isGone: false,
            },
          ],
        },
      ],
    }
    signInAs('officer')
    const page = await shown(DecisionPanel, objected)
    expect(page.buttons()).toEqual([])
    await page.leave()
    signInAs('other')
    const other = await shown(DecisionPanel, {
      ...objected,
      assignee: { id: 'other', displayName: 'Invented Other' },
    })
    expect(other.buttons()).toContain('Decide')
    expect(other.text()).toContain('Q-7KX3-M2RD: Refuse')
    expect(other.text()).toContain('PIPA 35④2')
    await other.leave()
  })
})

it('brings a notice back that was not delivered, to be sent another way', async () => {
  signInAs('officer')
  const page = await shown(
    NoticePanel,
    aRequest({
      state: 'NOTIFIED',
      nextStep: 'NOTIFY',
      notices: [
        {
          id: 'n',
          kind: 'DECISION',
          round: 1,
          means: 'EMAIL',
          sentOn: '2026-11-22',
          sentAt: '2026-11-22T01:00:00Z',
          deliveryState: 'BOUNCED',
          bouncedAt: '2026-11-22T02:00:00Z',
          bounceReason: 'UNREACHABLE',
        },
      ],
    }),
  )
  expect(page.text()).toContain('Choose another way and send it again')
  expect(page.buttons()).toContain('Send it another way')
  await page.leave()
})

it('asks for a mandate where somebody represents the person, and for none where they ask themselves', async () => {
  signInAs('officer', [...WORKER, 'mandate:change', 'mandate:fetch'])
  const page = await shown(MandatePanel, aRequest({ requester: 'DELEGATED_AGENT', targets: [aTarget()] }))
  expect(page.buttons()).toContain('Enter the mandate')
  expect(document.querySelector('a[download]')?.getAttribute('href')).toMatch(/power-of-attorney\.pdf$/)
  await page.leave()
  const own = await shown(MandatePanel, aRequest())
  expect(own.text()).toBe('')
  await own.leave()
})

describe('rights requests at home', () => {
  const counts = {
    open: 5,
    unassigned: 2,
    mine: 1,
    dueSoon: 3,
    dueVerySoon: 1,
    late: 1,
    toNotify: 1,
    objected: 1,
    bouncedNotices: 1,
  }

  it('say late loudly and lead each to its list; who oversees is told what went wrong alone', async () => {
    signInAs('officer')
    answers = { data: { rightsRequestCounts: counts } }
    const page = await aPage(<RightsAtHome />)
    expect(page.text()).toContain('1 request is late')
    expect([...document.querySelectorAll('a')].map(({ hash }) => hash)).toContain('#/rights-requests?view=unassigned')
    await page.leave()
    signInAs('chief', ['rights-request:list', 'rights-request:read', 'rights-request:decide'])
    const chief = await aPage(<RightsAtHome />)
    expect(chief.text()).toContain('1 objection to decide')
    expect(chief.text()).not.toContain('without an assignee')
    await chief.leave()
  })

  it('tell a deputy of the compelled looks that wait for them, and ask for nothing else', async () => {
    signInAs('deputy', ['compulsion:list', 'compulsion:decide'])
    const own = { id: 'deputy', displayName: 'Invented Deputy' }
    const demands = [{ askedBy: { id: 'officer', displayName: 'Invented Officer' } }, { askedBy: own }]
    answers = { data: { compulsions: { edges: demands.map((node) => ({ node })) } } }
    const page = await aPage(<RightsAtHome />)
    expect(page.text()).toContain('1 legal compulsion to decide')
    expect([...document.querySelectorAll('a')].map(({ hash }) => hash)).toEqual(['#/compulsions', '#/compulsions'])
    expect(asked).toHaveLength(1)
    await page.leave()
  })
})
