/** @jest-environment ./jest.environment.mjs */
import { useState } from 'react'
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { AlertBody } from './alert-body.js'
import { AlertsAtHome } from './alerts-at-home.js'
import type { OpenAlert } from './open-alert.js'
import { OwnExplanationsAtHome } from './own-explanations-at-home.js'
import OwnExplanationsPage from './own-explanations-page.js'

const anAlert = (parts: object = {}): OpenAlert =>
  ({
    id: 'alert-1',
    rule: 'SAME_PERSON_AGAIN',
    at: '2026-11-20T01:00:00Z',
    raisedAt: '2026-11-20T01:01:00Z',
    account: { id: 'handler', displayName: '담당우' },
    department: { id: 'd', nameKo: '고객지원', nameEn: 'Support' },
    purpose: 'CIVIL_COMPLAINT',
    duty: null,
    caseNumbers: ['Q-7KX3-M2RD'],
    recordIds: ['record-1'],
    collectionCount: 1,
    found: 12,
    threshold: 10,
    state: 'RAISED',
    dueOn: null,
    remindedAt: null,
    missedAt: null,
    steps: [],
    version: 3,
    ...parts,
  }) as unknown as OpenAlert

const step = (kind: string, text: string | null = 'Invented text') => ({
  kind,
  at: '2026-11-20T02:00:00Z',
  by: { id: 'officer', displayName: '보호연' },
  dismissal: null,
  text,
})
const overdue = { state: 'OVERDUE', dueOn: '2026-11-27', recordIds: [], steps: [step('ASKED', 'Why so often?')] }

const asked: { query: string; variables: { input?: Record<string, unknown> } }[] = []
let answer: object = {}
const original = globalThis.fetch
const OFFICER = ['alert:list', 'explanation:ask', 'access-record:list']

const signInAs = (id: string, permissions: readonly string[]) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN', roles: [] } } as unknown as Viewer)

/** The page of an alert whose server answers a reload with a later version. */
const Body = ({ value: first, later = first }: { value: OpenAlert; later?: OpenAlert }) => {
  const [value, setValue] = useState(first)
  return <AlertBody value={value} onChange={setValue} onReload={() => setValue(later)} />
}

beforeEach(() => {
  asked.length = 0
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json(answer)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('an alert', () => {
  it('says in a sentence how much was found and from how much on that stands out', async () => {
    signInAs('officer', OFFICER)
    const page = await aPage(<Body value={anAlert()} />)
    expect(page.text()).toContain('opened 12 times in one day')
    expect(page.text()).toContain('from 10 on')
    await page.leave()
  })

  it.each([
    ['RAISED', ['Ask for an explanation', 'Dismiss']],
    ['ASKED', []],
    ['ANSWERED', ['Sign off', 'Reject']],
    ['SIGNED_OFF', []],
    ['DISMISSED', []],
  ])('offers an officer in state %s: %j', async (state, offered) => {
    signInAs('officer', OFFICER)
    const page = await aPage(<Body value={anAlert({ state, dueOn: state === 'RAISED' ? null : '2026-11-27' })} />)
    const decisions = ['Ask for an explanation', 'Dismiss', 'Sign off', 'Reject']
    expect(decisions.filter((one) => page.buttons().includes(one))).toEqual(offered)
    await page.leave()
  })

  it('is judged by nobody whom it is about, whatever they may do otherwise', async () => {
    signInAs('handler', OFFICER)
    const page = await aPage(<Body value={anAlert({ state: 'ANSWERED', dueOn: '2026-11-27' })} />)
    expect(page.buttons()).not.toContain('Sign off')
    expect(page.text()).toContain('somebody else judges it')
    await page.leave()
  })

  it('is judged by no auditor', async () => {
    signInAs('auditor', ['alert:list', 'access-record:list'])
    const page = await aPage(<Body value={anAlert()} />)
    expect(page.buttons()).not.toContain('Dismiss')
    await page.leave()
  })

  it('keeps what was typed when somebody else was faster, and sends it for the version it then shows', async () => {
    signInAs('officer', OFFICER)
    const page = await aPage(<Body value={anAlert()} later={anAlert({ version: 4 })} />)
    const refusal = { code: 'ALERT_CHANGED_MEANWHILE', category: 'CONFLICT' }
    answer = { data: null, errors: [{ message: 'refused', extensions: refusal }] }
    await page.typeInto('What shall be explained', 'Which work was it?')
    await page.click('Ask for an explanation')
    await page.click('Load again')
    await page.click('Ask for an explanation')
    const inputs = asked.flatMap(({ variables: { input } }) => (input ? [input] : []))
    expect(inputs.map(({ version, text }) => [version, text])).toEqual([
      [3, 'Which work was it?'],
      [4, 'Which work was it?'],
    ])
    await page.leave()
  })

  it('leads to its records only whoever reads records', async () => {
    signInAs('officer', OFFICER)
    const reader = await aPage(<Body value={anAlert()} />)
    expect(reader.text()).toContain('Record 1')
    await reader.leave()
    signInAs('officer', ['alert:list', 'explanation:ask'])
    const other = await aPage(<Body value={anAlert()} />)
    expect(other.text()).not.toContain('Record 1')
    await other.leave()
  })
})

describe('what is asked of oneself', () => {
  it('is loud at home once it is overdue, and nothing for everybody else', async () => {
    answer = { data: { ownExplanations: [anAlert(overdue)] } }
    const page = await aPage(<OwnExplanationsAtHome />)
    expect(page.text()).toContain('You are asked for an explanation')
    expect(page.text()).toContain('Overdue since Nov 27, 2026')
    await page.leave()
    answer = { data: { ownExplanations: [anAlert({ ...overdue, state: 'SIGNED_OFF' })] } }
    const other = await aPage(<OwnExplanationsAtHome />)
    expect(other.text()).toBe('')
    await other.leave()
  })

  it('shows the question, takes the answer and names no record', async () => {
    signInAs('handler', [])
    answer = { data: { ownExplanations: [anAlert(overdue)], answerExplanation: anAlert({ state: 'ANSWERED' }) } }
    const page = await aPage(<OwnExplanationsPage />)
    expect(page.text()).toContain('Why so often?')
    expect(page.text()).toContain('Overdue: your answer was due on Nov 27, 2026')
    expect(page.text()).not.toContain('record-1')
    await page.typeInto('Your explanation', 'They called three times.')
    await page.click('Send the explanation')
    expect(asked.find(({ variables }) => variables.input)?.variables.input).toEqual({
      alertId: 'alert-1',
      text: 'They called three times.',
      version: 3,
    })
    await page.leave()
  })

  it('does not say that it was a canary', async () => {
    signInAs('handler', [])
    answer = { data: { ownExplanations: [anAlert({ ...overdue, rule: null })] } }
    const page = await aPage(<OwnExplanationsPage />)
    expect(page.text()).toContain('Acts of yours need an explanation.')
    expect(page.text().toLowerCase()).not.toContain('canary')
    await page.leave()
  })
})

describe('the alerts of a home', () => {
  it('counts what waits, and says so when there may be more', async () => {
    signInAs('officer', OFFICER)
    const edges = [anAlert(), anAlert({ id: 'alert-2', ...overdue })].map((node) => ({ cursor: node.id, node }))
    const pageInfo = { startCursor: null, endCursor: null, hasNextPage: true, hasPreviousPage: false }
    answer = { data: { alerts: { edges, pageInfo } } }
    const page = await aPage(<AlertsAtHome />)
    expect(page.text()).toContain('Explanation overdue · 1 or more')
    expect(page.text()).not.toContain('judge them')
    await page.leave()
  })
})
