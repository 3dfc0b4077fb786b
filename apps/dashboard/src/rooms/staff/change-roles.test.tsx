/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { ChangeRoles } from './change-roles.js'
import type { OneAccount } from './one-account.js'

const original = globalThis.fetch
const account = { id: 'account-1', displayName: '지어낸이', roles: ['AUDITOR'], version: 3 }
const viewer = { permissions: ['account:change-roles'], account: { id: 'account-2', locale: 'EN' } }
let asked: { variables: unknown }[]
let answer: unknown

beforeEach(() => {
  asked = []
  session.begin(viewer as unknown as Viewer)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)) as { variables: unknown })
    return Response.json(answer)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const changed = async () => {
  const one = { account, onChange: () => undefined, onReload: () => undefined } as unknown as OneAccount
  const page = await aPage(<ChangeRoles {...one} />)
  await page.tick()
  await page.click('Change the roles')
  return page
}

describe('changing roles', () => {
  it('says what the person gets before anything is sent', async () => {
    const page = await changed()
    expect(page.text()).toContain('Gets: Administrator')
    expect(page.text()).toContain('All sessions of this person end at once')
    expect(asked).toEqual([])
    await page.leave()
  })

  it('sends the whole new set with the version that was shown', async () => {
    answer = { data: { changeRoles: { ...account, roles: ['AUDITOR', 'ADMINISTRATOR'], version: 4 } } }
    const page = await changed()
    await page.click('Change the roles')
    expect(asked.map(({ variables }) => variables)).toEqual([
      { input: { accountId: 'account-1', roles: ['AUDITOR', 'ADMINISTRATOR'], version: 3 } },
    ])
    await page.leave()
  })

  it('says a conflict by the names of the roles and of the rule, and keeps what was ticked', async () => {
    const facts = { rule: 'ADMINISTRATOR_AUDITOR', role: 'ADMINISTRATOR', conflictsWith: 'AUDITOR' }
    answer = { errors: [{ extensions: { code: 'ROLES_CONFLICT', category: 'CONFLICT', facts } }] }
    const page = await changed()
    await page.click('Change the roles')
    expect(page.text()).toContain('One person cannot be both: Administrator and Auditor')
    expect(page.text()).toContain('administers or audits')
    expect(document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true)
    await page.leave()
  })
})
