/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { OpenedAccount } from './opened-account.js'
import { RecoveryCodesPanel } from './recovery-codes-panel.js'

const CODES = ['ABCD-EFGH-JKLM-NPQR', 'STUV-WXYZ-2345-6789']
const original = globalThis.fetch
const viewer = (recoveryCodesLeft: number) =>
  ({ permissions: [], recoveryCodesLeft, account: { displayName: '관리나', locale: 'EN' } }) as unknown as Viewer

const kept = () => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href, history.state])

beforeEach(() => {
  session.begin(viewer(2))
  globalThis.fetch = (async (_: string, init: RequestInit) =>
    Response.json({
      data: String(init.body).includes('RenewRecoveryCodes')
        ? { renewRecoveryCodes: { codes: CODES } }
        : { viewer: viewer(10) },
    })) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const renewed = async () => {
  const page = await aPage(<RecoveryCodesPanel />)
  await page.click('Renew the recovery codes')
  await page.click('Renew the recovery codes')
  return page
}

describe('recovery codes', () => {
  it('are shown once, and gone when somebody has kept them', async () => {
    const page = await renewed()
    for (const code of CODES) expect(page.text()).toContain(code)
    await page.click('I have kept them')
    await page.wait(400)
    for (const code of CODES) expect(page.text()).not.toContain(code)
    await page.leave()
  })

  it('lie in no storage, cookie or address', async () => {
    const page = await renewed()
    for (const code of CODES) expect(kept()).not.toContain(code)
    await page.leave()
  })

  it('are warned about while few are left, and no more once they are renewed', async () => {
    const page = await aPage(<RecoveryCodesPanel />)
    expect(page.text()).toContain('Only a few recovery codes are left: 2')
    await page.leave()
    const after = await renewed()
    expect(after.text()).not.toContain('Only a few recovery codes are left')
    await after.leave()
  })

  it('end the opening of an account: nobody is sent to the sign-in before they have kept them', async () => {
    const page = await aPage(<OpenedAccount name="invented@example.kr" codes={CODES} />)
    expect(page.text()).not.toContain('To sign-in')
    await page.click('I have kept them')
    expect(page.text()).toContain('To sign-in')
    expect(page.text()).not.toContain(CODES[0])
    await page.leave()
  })
})
