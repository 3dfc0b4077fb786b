import { authProvider } from './auth-provider.js'

const original = globalThis.fetch
let asked: number

beforeEach(() => {
  asked = 0
  globalThis.fetch = (async () => {
    asked += 1
    return Response.json({ errors: [{ extensions: { code: 'NOT_SIGNED_IN', category: 'NOT_ALLOWED' } }] })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

describe('the auth provider, while nobody is signed in', () => {
  it('says so where a page needs it', async () => {
    await expect(authProvider.checkAuth({})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('gives no permission, and neither asks nor refuses: whoever opens an account stays where they are', async () => {
    expect(await authProvider.getPermissions?.({})).toEqual([])
    expect(asked).toBe(0)
  })
})
