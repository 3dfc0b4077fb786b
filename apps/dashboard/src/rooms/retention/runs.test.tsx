/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { aRun } from './a-run.js'
import { DecideRun } from './decide-run.js'
import { dueUntilDay } from './due-until-day.js'
import { RunProgress } from './run-progress.js'
import type { DestructionRun } from './run-verbs.js'

const BOTH = ['destruction:approve', 'destruction:decline']
const asked: { variables: { input?: Record<string, unknown> } }[] = []
const original = globalThis.fetch

const signInAs = (id: string, permissions: readonly string[] = BOTH) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN' } } as unknown as Viewer)
const nothing = () => undefined
const deciding = (run: DestructionRun, onChange: (run: DestructionRun) => void = nothing) =>
  aPage(<DecideRun run={run} onChange={onChange} onReload={nothing} />)

beforeEach(() => {
  asked.splice(0)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json({ data: { approveDestruction: aRun({ state: 'RUNNING' }), declineDestruction: aRun() } })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('a run that waits for a decision', () => {
  it('is offered to somebody else than who prepared it, and to nobody once it is decided', async () => {
    signInAs('chief')
    const other = await deciding(aRun())
    expect(other.buttons()).toEqual(['Approve and destroy', 'Decline'])
    await other.leave()
    signInAs('officer')
    const own = await deciding(aRun())
    expect(own.buttons()).toEqual([])
    expect(own.text()).toContain('somebody else decides')
    await own.leave()
    signInAs('chief')
    const decided = await deciding(aRun({ state: 'RUNNING' }))
    expect(decided.buttons()).toEqual([])
    await decided.leave()
  })

  it('is approved only by who writes how many it destroys', async () => {
    signInAs('chief')
    const changed: string[] = []
    const page = await deciding(aRun(), ({ state }) => changed.push(state))
    await page.click('Approve and destroy')
    expect(page.text()).toContain('Destroy 3 collections for good?')
    await page.type('30')
    await page.click('Approve and destroy')
    expect(asked).toEqual([])
    expect(page.text()).toContain('This run has 3.')
    await page.type('3')
    await page.click('Approve and destroy')
    expect(asked.map(({ variables }) => variables.input)).toEqual([{ id: aRun().id, version: 1 }])
    expect(changed).toEqual(['RUNNING'])
    await page.leave()
  })

  it('is declined with a reason', async () => {
    signInAs('chief')
    const page = await deciding(aRun())
    await page.click('Decline')
    await page.typeInto('Reason', '  One of them is in a lawsuit. ')
    await page.click('Decline')
    expect(asked.map(({ variables }) => variables.input)).toEqual([
      { id: aRun().id, version: 1, reason: 'One of them is in a lawsuit.' },
    ])
    await page.leave()
  })
})

describe('a run that is over', () => {
  it('says what failed and what comes next', async () => {
    signInAs('officer')
    const run = aRun({ state: 'DONE', counts: { waiting: 0, destroyed: 2, skipped: 0, failed: 1 } })
    const page = await aPage(<RunProgress run={run} onChange={nothing} onReload={nothing} />)
    expect(page.text()).toContain('1 collection could not be destroyed')
    expect(page.text()).toContain('after the next turn of the keys')
    await page.leave()
  })
})

describe('what a run would take', () => {
  it('is what is due until its day for its purposes, and not what is held or comes later', () => {
    const day = (day: string, purpose: string, due: number, held = 0) => ({
      day,
      due,
      held,
      deferred: 0,
      purposes: [{ purpose, due, held, deferred: 0 }],
    })
    const days = [
      day('2026-11-23', 'A', 2, 1),
      day('2026-11-24', 'A', 3),
      day('2026-11-24', 'B', 5),
      day('2026-11-25', 'A', 9),
    ]
    expect(dueUntilDay(days, '2026-11-24', ['A'])).toMatchObject({ due: 5, held: 1, deferred: 0 })
    expect(dueUntilDay(days, '2026-11-22', ['A', 'B'])).toMatchObject({ due: 0, lines: [] })
  })
})
