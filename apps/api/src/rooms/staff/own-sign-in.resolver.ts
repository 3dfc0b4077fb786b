import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { beginAuthenticatorChange, completeAuthenticatorChange } from './change-authenticator.js'
import { changePassword } from './change-password.js'
import { EnrolmentView, RecoveryCodesView } from './credential.view.js'
import { endOtherSessions, endSession } from './end-session.js'
import { ownSessions, staffSessions } from './find-sessions.js'
import { renewRecoveryCodes } from './renew-recovery-codes.js'
import { StaffSessionView } from './session.view.js'
import { AuthenticatorCodeInput, ChangePasswordInput, EndSessionInput } from './sign-in.inputs.js'

/** What everybody on the staff does about their own sign-in; an administrator sees and ends the sessions of others. */
@Resolver()
export class OwnSignInResolver {
  @Query(() => [StaffSessionView], { description: "The viewer's open sessions." })
  @Requires('session:list-own')
  ownSessions(@Ctx() { operation }: RequestContext): Promise<StaffSessionView[]> {
    return operation.read(ownSessions)
  }

  @Query(() => [StaffSessionView], { description: 'The open sessions of an account.' })
  @Requires('session:list')
  staffSessions(
    @Arg('accountId', () => ID) accountId: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffSessionView[]> {
    return operation.read((work) => staffSessions(work, accountId))
  }

  @Mutation(() => [StaffSessionView], {
    description:
      "Ends a session: one's own, or as an administrator anybody's. Answers with the account's remaining ones.",
  })
  @Requires('session:end')
  async endSession(
    @Arg('input', () => EndSessionInput) { sessionId }: EndSessionInput,
    @Ctx() { operation, session }: RequestContext,
  ): Promise<StaffSessionView[]> {
    const { remaining, isOwnCurrent } = await operation.write((work) => endSession(work, sessionId))
    if (isOwnCurrent) session.clear()
    return remaining
  }

  @Mutation(() => [StaffSessionView], { description: "Ends all the viewer's other sessions." })
  @Requires('session:end')
  endOtherSessions(@Ctx() { operation }: RequestContext): Promise<StaffSessionView[]> {
    return operation.write(endOtherSessions)
  }

  @Mutation(() => RecoveryCodesView, {
    description: 'New recovery codes; the old ones end. Needs a fresh sign-in.',
  })
  @Requires('credential:change')
  renewRecoveryCodes(@Ctx() { operation }: RequestContext): Promise<RecoveryCodesView> {
    return operation.write(renewRecoveryCodes)
  }

  @Mutation(() => Boolean, {
    description: "Changes the viewer's password and ends all their other sessions. Needs a fresh sign-in.",
  })
  @Requires('credential:change')
  changePassword(
    @Arg('input', () => ChangePasswordInput) { password }: ChangePasswordInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return changePassword(operation, password)
  }

  @Mutation(() => EnrolmentView, {
    description:
      'A secret for another authenticator. The present one holds until the change is completed. Needs a fresh sign-in.',
  })
  @Requires('credential:change')
  beginAuthenticatorChange(@Ctx() { operation }: RequestContext): Promise<EnrolmentView> {
    return operation.write(beginAuthenticatorChange)
  }

  @Mutation(() => Boolean, {
    description: "Changes the authenticator and ends all the viewer's other sessions. Needs a fresh sign-in.",
  })
  @Requires('credential:change')
  completeAuthenticatorChange(
    @Arg('input', () => AuthenticatorCodeInput) { code }: AuthenticatorCodeInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return operation.write((work) => completeAuthenticatorChange(work, code))
  }
}
