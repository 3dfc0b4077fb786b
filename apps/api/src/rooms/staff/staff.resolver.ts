import type { Role } from '@jikimi/schema'
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import { RoleEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { DepartmentView, StaffAccountConnectionView, StaffAccountView } from './account.view.js'
import { createAccount } from './create-account.js'
import { disableAccount } from './disable-account.js'
import { listAccounts, listDepartments } from './find-accounts.js'
import { reinviteAccount } from './reinvite-account.js'
import { CreateAccountInput, DisableAccountInput } from './staff.inputs.js'
import { InvitedAccountView } from './staff.view.js'

@Resolver()
export class StaffResolver {
  @Query(() => [DepartmentView], { description: 'The departments.' })
  @Requires('department:list')
  departments(@Ctx() { operation }: RequestContext): Promise<DepartmentView[]> {
    return operation.read(listDepartments)
  }

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

  @Mutation(() => InvitedAccountView, { description: 'Makes an account and its invitation.' })
  @Requires('account:create')
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InvitedAccountView> {
    return operation.write((work) => createAccount(work, input))
  }

  @Mutation(() => InvitedAccountView, { description: 'A new invitation for an account.' })
  @Requires('account:create')
  reinviteAccount(
    @Arg('input', () => DisableAccountInput) { accountId }: DisableAccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InvitedAccountView> {
    return operation.write((work) => reinviteAccount(work, accountId))
  }

  @Mutation(() => StaffAccountView, { description: 'Disables an account for good and ends its sessions.' })
  @Requires('account:disable')
  disableAccount(
    @Arg('input', () => DisableAccountInput) { accountId }: DisableAccountInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return operation.write((work) => disableAccount(work, accountId))
  }
}
