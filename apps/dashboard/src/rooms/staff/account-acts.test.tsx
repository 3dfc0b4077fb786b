/** @jest-environment ./jest.environment.mjs */
import type { AccountState } from '@jikimi/client/staff'
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { AccountActs } from './account-acts.js'
import type { OneAccount } from './one-account.js'

const ADMINISTRATOR = [
  'account:create',
  'account:disable',
  'account:suspend',
  'account:reinstate',
  'account:unlock',
  'account:end-sessions',
]

const offered = async (state: AccountState, permissions: readonly string[]) => {
  session.begin({ permissions, account: { id: 'account-2' } } as unknown as Viewer)
  const account = { id: 'account-1', displayName: '지어낸이', state }
  const one = { account, onChange: () => undefined, onReload: () => undefined } as unknown as OneAccount
  const page = await aPage(<AccountActs {...one} />)
  const names = [...document.querySelectorAll('button')].map(({ textContent }) => textContent)
  await page.leave()
  return names
}

describe('the acts on an account', () => {
  it.each([
    ['ACTIVE', ['End all sessions', 'Suspend', 'Disable', 'New invitation']],
    ['LOCKED', ['Unlock', 'End all sessions', 'Suspend', 'Disable', 'New invitation']],
    ['INVITED', ['Suspend', 'Disable', 'New invitation']],
    ['SUSPENDED', ['Reinstate', 'Disable']],
    ['DISABLED', []],
  ] as const)('offer an administrator what fits %s', async (state, names) => {
    expect(await offered(state, ADMINISTRATOR)).toEqual(names)
  })

  it('offer a privacy officer to suspend, and nothing else', async () => {
    expect(await offered('ACTIVE', ['account:list', 'account:suspend'])).toEqual(['Suspend'])
    expect(await offered('SUSPENDED', ['account:list', 'account:suspend'])).toEqual([])
  })

  it('offer nothing to whom the server allows nothing', async () => {
    expect(await offered('ACTIVE', ['account:list'])).toEqual([])
  })
})
