import { Refused, SignInDocument, type SignInInput, SignOutDocument, ViewerDocument } from '@jikimi/client/staff'
import type { AuthProvider } from 'react-admin'
import { isOpen } from './access.js'
import { send } from './send.js'
import { session, type Viewer } from './session.js'

/** Signing in and out, and what the viewer may do, always as the server said it. */
export const authProvider: AuthProvider = {
  login: async (input: SignInInput) => {
    session.begin((await send(SignInDocument, { input })).signIn.viewer)
  },
  logout: async () => {
    if (session.get().viewer) {
      // even where the server can't be reached, nothing of the session may stay in this tab
      await send(SignOutDocument).catch(() => undefined)
      session.end()
    }
  },
  checkAuth: async () => {
    await viewer()
  },
  checkError: async (error: unknown) => {
    if (!(error instanceof Refused) || error.code !== 'NOT_SIGNED_IN') return
    session.end('over')
    throw error
  },
  // never a refusal: react-admin would take it for the end of a session and send whoever opens an account to the sign-in
  getPermissions: async () => session.get().viewer?.permissions ?? [],
  canAccess: async ({ resource, action }) => isOpen((await viewer()).permissions, resource, action),
  getIdentity: async () => {
    const { account } = await viewer()
    return { id: account.id, fullName: account.displayName }
  },
}

/** Asked once a tab, and again after a sign-in. */
const viewer = async (): Promise<Viewer> => {
  const known = session.get().viewer
  if (known) return known
  asked ??= send(ViewerDocument)
    .then(({ viewer }) => (session.begin(viewer), viewer))
    .finally(() => (asked = undefined))
  return asked
}

let asked: Promise<Viewer> | undefined
