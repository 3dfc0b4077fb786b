/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { aKeystore } from './a-keystore.js'
import { KeystorePanel } from './keystore-panel.js'
import type { KeystoreStatus } from './keys-verbs.js'

const asked: { query?: string; id?: string }[] = []
let answers: object = {}
const original = globalThis.fetch

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

const looks: number[] = []
const aKeysPage = (
  status: KeystoreStatus,
  permissions: string[],
  onChange: (to: KeystoreStatus) => void = () => {},
) => {
  session.begin({ permissions, account: { id: 'administrator', locale: 'EN' } } as unknown as Viewer)
  return aPage(
    <Look>
      <KeystorePanel status={status} onChange={onChange} onReload={() => looks.push(1)} />
    </Look>,
  )
}

describe('the keystore on its page', () => {
  it('that is in order says so, with its epoch and its keys in numbers', async () => {
    const page = await aKeysPage(aKeystore(), ['keystore:read'])
    expect(page.text()).toContain('as recent as it should be')
    expect(page.text()).toContain('1,234')
    expect(page.text()).toContain('to epoch 7')
    expect(page.buttons()).toEqual(['Look again'])
    await page.leave()
  })

  it('whose turn is late says what still opens, and what to do', async () => {
    const page = await aKeysPage(aKeystore({ isTurnLate: true }), ['keystore:read'])
    expect(page.text()).toContain('can still be opened with a copy of the keystore from before')
    expect(page.text()).not.toContain('as recent as it should be')
    await page.leave()
  })

  it('that lost keys or rows says which of both, and never that all is well', async () => {
    const page = await aKeysPage(aKeystore({ buriedAlive: 2, suspectKeys: 1 }), ['keystore:read'])
    expect(page.text()).toContain('2 collections live though their keys are buried')
    expect(page.text()).toContain('1 key has no row in the database')
    expect(page.text()).not.toContain('as recent as it should be')
    await page.leave()
  })

  it('before its first turn says when that comes', async () => {
    const page = await aKeysPage(aKeystore({ lastTurn: null }), ['keystore:read'])
    expect(page.text()).toContain('The first turn comes by itself at night')
    await page.leave()
  })

  it('is turned by an administrator, who is first told what copies open afterwards', async () => {
    const turned: KeystoreStatus[] = []
    const page = await aKeysPage(aKeystore(), ['keystore:read', 'keystore:turn'], (to) => turned.push(to))
    await page.click('Turn now')
    expect(page.text()).toContain('Copies of the keystore from before open nothing any more')
    expect(asked).toEqual([])
    answers = { data: { turnEpoch: aKeystore({ epoch: 8 }) } }
    await page.click('Turn now')
    expect(asked).toHaveLength(1)
    expect(turned.map(({ epoch }) => epoch)).toEqual([8])
    await page.leave()
  })

  it('while it turns shows how far it is, looks again by itself, and offers no second turn', async () => {
    const turn = { startedAt: '2026-11-23T03:00:00Z', buckets: 256, doneBuckets: 64, tokens: 0, doneTokens: 0 }
    const page = await aKeysPage(aKeystore({ turn }), ['keystore:read', 'keystore:turn'])
    expect(page.text()).toContain('Keys: 64 of 256 parts packed anew')
    expect(page.buttons()).toEqual(['Look again'])
    looks.splice(0)
    await page.wait(3_200)
    expect(looks.length).toBeGreaterThan(0)
    await page.leave()
  })
})
