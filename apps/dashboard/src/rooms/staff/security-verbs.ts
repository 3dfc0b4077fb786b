import {
  BeginAuthenticatorChangeDocument,
  ChangePasswordDocument,
  CompleteAuthenticatorChangeDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnSessionsDocument,
  type OwnSessionsQuery,
  RenewRecoveryCodesDocument,
  StaffSessionsDocument,
  StepUpDocument,
  type StepUpInput,
} from '@jikimi/client/staff'
import { renewViewer } from '../../data/renew-viewer.js'
import { send } from '../../data/send.js'
import { session } from '../../data/session.js'

/** A signed-in browser, as the staff sees it. */
export type OpenSession = OwnSessionsQuery['ownSessions'][number]

/** What everybody does about their own sign-in, and an administrator about sessions. */
export const securityVerbs = {
  stepUp: async (input: StepUpInput) => {
    session.begin((await send(StepUpDocument, { input })).stepUp.viewer)
    return true
  },

  ownSessions: async (signal: AbortSignal) => (await send(OwnSessionsDocument, {}, { signal })).ownSessions,
  sessionsOf: async (accountId: string, signal: AbortSignal) =>
    (await send(StaffSessionsDocument, { accountId }, { signal })).staffSessions,
  endSession: async (sessionId: string) => (await send(EndSessionDocument, { input: { sessionId } })).endSession,
  endOtherSessions: async () => (await send(EndOtherSessionsDocument)).endOtherSessions,

  renewRecoveryCodes: async () => {
    const { codes } = (await send(RenewRecoveryCodesDocument)).renewRecoveryCodes
    // the codes are shown even where asking how many are left fails
    await renewViewer().catch(() => undefined)
    return codes
  },
  changePassword: async (password: string) =>
    (await send(ChangePasswordDocument, { input: { password } })).changePassword,
  beginAuthenticatorChange: async () => (await send(BeginAuthenticatorChangeDocument)).beginAuthenticatorChange,
  completeAuthenticatorChange: async (code: string) =>
    (await send(CompleteAuthenticatorChangeDocument, { input: { code } })).completeAuthenticatorChange,
}
