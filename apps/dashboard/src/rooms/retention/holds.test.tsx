/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { clock } from '../../data/clock.js'
import { session, type Viewer } from '../../data/session.js'
import { aHold } from './a-run.js'
import { HoldActs } from './hold-acts.js'
import type { Hold } from './hold-verbs.js'
import { PlaceHoldForm } from './place-hold-form.js'

const BOTH = ['hold:review', 'hold:release']
const asked: { variables: { input?: Record<string, unknown> } }[] = []
const original = globalThis.fetch
const HOUR = 60 * 60_000

const signInAs = (id: string, permissions: readonly string[] = BOTH) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN' } } as unknown as Viewer)
const nothing = () => undefined
const offered = async (hold: Hold) => {
  const page = await aPage(<HoldActs hold={hold} onChange={nothing} onReload={nothing} />)
  const shown = { buttons: page.buttons(), text: page.text() }
  await page.leave()
  return shown
}
const askedHold = (by: string, hours: number) =>
  aHold({
    state: 'RELEASE_ASKED',
    releaseAskedBy: { id: by, displayName: 'Invented' },
    releaseAskedAt: new Date(clock.now() - 24 * HOUR).toISOString(),
    releasableFrom: new Date(clock.now() + hours * HOUR).toISOString(),
  })

beforeEach(() => {
  asked.splice(0)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json({ data: { placeHold: aHold() } })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('the release of a hold', () => {
  it('is offered to somebody else than who asked, and not before the cooling-off is over', async () => {
    signInAs('chief')
    expect((await offered(askedHold('officer', -1))).buttons).toContain('Release the hold')
    const early = await offered(askedHold('officer', 1))
    expect(early.buttons).not.toContain('Release the hold')
    expect(early.text).toContain('It can be released from')
    const own = await offered(askedHold('chief', -1))
    expect(own.buttons).not.toContain('Release the hold')
    expect(own.text).toContain('somebody else decides')
    expect(own.buttons).toContain('Keep the hold')
  })

  it('is offered to nobody who only audits, nor once it is released', async () => {
    signInAs('auditor', [])
    expect((await offered(aHold())).buttons).toEqual([])
    signInAs('chief')
    expect((await offered(aHold({ state: 'RELEASED' }))).buttons).toEqual([])
  })

  it('is asked for where nobody has asked yet, and a review that is due is said', async () => {
    signInAs('officer')
    const due = await offered(aHold({ state: 'REVIEW_DUE' }))
    expect(due.buttons).toEqual(['Reviewed: keep it', 'Ask for its release'])
    expect(due.text).toContain('Its review is due')
  })
})

describe('placing a hold', () => {
  it('sends the numbers that were typed, once each, with the statute, and says what it could not read', async () => {
    signInAs('officer', ['hold:place'])
    const placed: string[] = []
    const page = await aPage(<PlaceHoldForm chosen={['Q-7KX3-M2RD']} onPlaced={({ id }) => placed.push(id)} />)
    await page.typeInto('Numbers of cases and requests', 'q-7kx3-m2rd\nQ-AAAA-BBBB oops')
    expect(page.text()).toContain('Something here is no number of a case or a request. 2 are recognised.')
    await page.typeInto('Numbers of cases and requests', 'q-7kx3-m2rd\nQ-AAAA-BBBB')
    await page.typeInto('Law and article', ' Invented Act, Article 6 ')
    await page.click('Place the hold')
    expect(asked.map(({ variables }) => variables.input)).toMatchObject([
      { caseNumbers: ['Q-7KX3-M2RD', 'Q-AAAA-BBBB'], kind: 'STATUTE', statute: 'Invented Act, Article 6' },
    ])
    expect(placed).toEqual([aHold().id])
    await page.leave()
  })
})
