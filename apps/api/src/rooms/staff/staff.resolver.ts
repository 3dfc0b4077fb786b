import type { Role } from '@jikimi/schema'
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import { RoleEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { DepartmentView, StaffAccountConnectionView, StaffAccountView } from './account.view.js'
import { createAccount } from './create-account.js'
import { designateHandler } from './designate-handler.js'
import { disableAccount } from './disable-account.js'
import { endDesignation } from './end-designation.js'
import { listAccounts, listDepartments, loadAccount } from './find-accounts.js'
import { listDesignations } from './find-designations.js'
import { reinviteAccount } from './reinvite-account.js'
import { CreateAccountInput, DesignateHandlerInput, DisableAccountInput, EndDesignationInput } from './staff.inputs.js'
import { DesignationConnectionView, DesignationView, InvitedAccountView } from './staff.view.js'

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

  @Query(() => DesignationConnectionView, { description: 'The designations, newest first.' })
  @Requires('designation:list')
  designations(
    @Arg('isInForce', () => Boolean, { nullable: true }) isInForce: boolean | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationConnectionView> {
    return operation.read(async (work) => listDesignations(work, isInForce ?? null, pageRequest(first, after)))
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

  @Mutation(() => DesignationView, { description: 'Designates a handler for a purpose.' })
  @Requires('designation:propose')
  designateHandler(
    @Arg('input', () => DesignateHandlerInput) input: DesignateHandlerInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => designateHandler(work, input))
  }

  @Mutation(() => DesignationView, { description: 'Ends a designation at once.' })
  @Requires('designation:end')
  endDesignation(
    @Arg('input', () => EndDesignationInput) { designationId }: EndDesignationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DesignationView> {
    return operation.write((work) => endDesignation(work, designationId))
  }
}

@Resolver(() => DesignationView)
export class DesignationFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who is designated.' })
  account(@Root() { accountId }: DesignationView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who designated them.' })
  designatedBy(
    @Root() { designatedById }: DesignationView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, designatedById)
  }
}
