import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { viewOf } from '../../kernel/view.js'
import type { RequestContext } from '../../persistence/context.js'
import { StaffAccountView } from './account.view.js'
import { changeLocale } from './change-locale.js'
import { EnrolmentView, RecoveryCodesView, SignedInView } from './credential.view.js'
import { beginEnrolment, completeEnrolment } from './enrolment.js'
import { readViewer } from './read-viewer.js'
import { signIn } from './sign-in.js'
import { ChangeLocaleInput, CompleteEnrolmentInput, SignInInput, StepUpInput } from './sign-in.inputs.js'
import { SignInLimits } from './sign-in-limits.js'
import { signOut } from './sign-out.js'
import { AccountInput } from './staff.inputs.js'
import { stepUp } from './step-up.js'
import { unlockAccount } from './unlock-account.js'
import { ViewerView } from './viewer.view.js'

/** What tries a credential and what ends the limit of tries stand together: the limits are this object's state. */
@Resolver()
export class SignInResolver {
  private readonly limits = new SignInLimits()

  @Query(() => ViewerView, { description: 'Who is signed in, and what the server lets them do.' })
  @Requires('viewer:read')
  viewer(@Ctx() { operation }: RequestContext): Promise<ViewerView> {
    return operation.read(readViewer)
  }

  @Mutation(() => SignedInView, {
    description: 'Opens a session. One try a request; the session goes into a cookie that no script reads.',
  })
  @Requires('session:open')
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() { operation, session, address }: RequestContext,
  ): Promise<SignedInView> {
    const { token, viewer, until } = await signIn(operation, this.limits, address, input)
    session.set(token, until)
    return viewOf(SignedInView, { viewer })
  }

  @Mutation(() => SignedInView, {
    description:
      'A fresh sign-in within the session: acts that need one are allowed for five minutes. The session gets a new token.',
  })
  @Requires('session:step-up')
  async stepUp(
    @Arg('input', () => StepUpInput) input: StepUpInput,
    @Ctx() { operation, session, address }: RequestContext,
  ): Promise<SignedInView> {
    const { token, viewer, until } = await stepUp(operation, this.limits, address, input)
    session.set(token, until)
    return viewOf(SignedInView, { viewer })
  }

  @Mutation(() => Boolean, { description: 'Ends this session.' })
  @Requires('session:close')
  async signOut(@Ctx() { operation, session }: RequestContext): Promise<boolean> {
    await operation.write(signOut)
    session.clear()
    return true
  }

  @Mutation(() => EnrolmentView, { description: 'Begins what an invitation is for: a secret for the authenticator.' })
  @Requires('enrolment:complete')
  beginEnrolment(
    @Arg('token', () => String) token: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<EnrolmentView> {
    return operation.write((work) => beginEnrolment(work, token))
  }

  @Mutation(() => RecoveryCodesView, {
    description: 'Sets password and authenticator. The invitation is spent; the recovery codes are shown once.',
  })
  @Requires('enrolment:complete')
  completeEnrolment(
    @Arg('input', () => CompleteEnrolmentInput) input: CompleteEnrolmentInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RecoveryCodesView> {
    return operation.write((work) => completeEnrolment(work, this.limits, input))
  }

  @Mutation(() => StaffAccountView, {
    description: 'Lets a locked account sign in again. Needs a fresh sign-in.',
  })
  @Requires('account:unlock')
  unlockAccount(
    @Arg('input', () => AccountInput) { accountId }: AccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => unlockAccount(work, this.limits, accountId))
  }

  @Mutation(() => ViewerView, { description: "Changes the language of the viewer's screens." })
  @Requires('viewer:change')
  changeLocale(
    @Arg('input', () => ChangeLocaleInput) { locale }: ChangeLocaleInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ViewerView> {
    return operation.write((work) => changeLocale(work, locale))
  }
}
