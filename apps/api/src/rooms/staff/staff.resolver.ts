import type { Role } from '@jikimi/schema'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import { RoleEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { StaffAccountConnectionView, StaffAccountView } from './account.view.js'
import { changeAccount } from './change-account.js'
import { changeRoles } from './change-roles.js'
import { createAccount } from './create-account.js'
import { disableAccount } from './disable-account.js'
import { endSessionsOf } from './end-sessions-of.js'
import { listAccounts, readAccount } from './find-accounts.js'
import { reinviteAccount } from './reinvite-account.js'
import { AccountInput, ChangeAccountInput, ChangeRolesInput, CreateAccountInput } from './staff.inputs.js'
import { InvitedAccountView } from './staff.view.js'
import { reinstateAccount, suspendAccount } from './suspend-account.js'

@Resolver()
export class StaffResolver {
  @Query(() => StaffAccountConnectionView, { description: 'The accounts, newest first.' })
  @Requires('account:list')
  staffAccounts(
    @Arg('role', () => RoleEnum, { nullable: true }) role: Role | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountConnectionView> {
    return operation.read(async (work) => listAccounts(work, role ?? null, pageRequest(first, after)))
  }

  @Query(() => StaffAccountView, { description: 'One account.' })
  @Requires('account:list')
  staffAccount(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return operation.read((work) => readAccount(work, id))
  }

  @Mutation(() => InvitedAccountView, { description: 'Makes an account and its invitation. Needs a fresh sign-in.' })
  @Requires('account:create')
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InvitedAccountView> {
    return operation.write((work) => createAccount(work, input))
  }

  @Mutation(() => InvitedAccountView, { description: 'A new invitation for an account. Needs a fresh sign-in.' })
  @Requires('account:create')
  reinviteAccount(
    @Arg('input', () => AccountInput) { accountId }: AccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InvitedAccountView> {
    return operation.write((work) => reinviteAccount(work, accountId))
  }

  @Mutation(() => StaffAccountView, { description: 'Changes name and department of an account.' })
  @Requires('account:change')
  changeAccount(
    @Arg('input', () => ChangeAccountInput) input: ChangeAccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => changeAccount(work, input))
  }

  @Mutation(() => StaffAccountView, {
    description: 'Changes the roles of an account and ends its sessions. Needs a fresh sign-in.',
  })
  @Requires('account:change-roles')
  changeRoles(
    @Arg('input', () => ChangeRolesInput) input: ChangeRolesInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => changeRoles(work, input))
  }

  @Mutation(() => StaffAccountView, { description: 'Suspends an account at once and ends its sessions.' })
  @Requires('account:suspend')
  suspendAccount(
    @Arg('input', () => AccountInput) { accountId }: AccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => suspendAccount(work, accountId))
  }

  @Mutation(() => StaffAccountView, {
    description: 'Ends a suspension; never by who suspended the account. Needs a fresh sign-in.',
  })
  @Requires('account:reinstate')
  reinstateAccount(
    @Arg('input', () => AccountInput) { accountId }: AccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => reinstateAccount(work, accountId))
  }

  @Mutation(() => StaffAccountView, { description: 'Disables an account for good and ends its sessions.' })
  @Requires('account:disable')
  disableAccount(
    @Arg('input', () => AccountInput) { accountId }: AccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => disableAccount(work, accountId))
  }

  @Mutation(() => StaffAccountView, { description: 'Ends all sessions of an account.' })
  @Requires('account:end-sessions')
  endSessionsOf(
    @Arg('input', () => AccountInput) { accountId }: AccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => endSessionsOf(work, accountId))
  }
}
