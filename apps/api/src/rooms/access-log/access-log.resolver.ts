import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { AccessRecordFilterInput, GrantAuditScopeInput } from './access-log.inputs.js'
import { AccessRecordConnectionView, AccessRecordView, AuditScopeView } from './access-record.view.js'
import { listAccessRecords } from './find-access-records.js'
import { listAuditScopes } from './find-audit-scopes.js'
import { grantAuditScope } from './grant-audit-scope.js'

@Resolver()
export class AccessLogResolver {
  @Query(() => AccessRecordConnectionView, {
    description: "The access records in the auditor's scope, refusals included.",
  })
  @Requires('access-record:list')
  accessRecords(
    @Arg('filter', () => AccessRecordFilterInput, { nullable: true }) filter: AccessRecordFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<AccessRecordConnectionView> {
    return operation.read(async (work) => listAccessRecords(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => [AuditScopeView], { description: 'Who may read which records.' })
  @Requires('audit-scope:list')
  auditScopes(@Ctx() { operation }: RequestContext): Promise<AuditScopeView[]> {
    return operation.read(listAuditScopes)
  }

  @Mutation(() => AuditScopeView, { description: 'Grants an auditor a scope.' })
  @Requires('audit-scope:grant')
  grantAuditScope(
    @Arg('input', () => GrantAuditScopeInput) input: GrantAuditScopeInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AuditScopeView> {
    return operation.write((work) => grantAuditScope(work, input))
  }
}

@Resolver(() => AccessRecordView)
export class RecordFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who, where it was staff.' })
  async account(
    @Root() { accountId }: AccessRecordView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return accountId ? loadAccount(operation, accountId) : null
  }
}

@Resolver(() => AuditScopeView)
export class ScopeFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'The auditor.' })
  account(@Root() { accountId }: AuditScopeView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who granted it.' })
  grantedBy(@Root() { grantedById }: AuditScopeView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, grantedById)
  }
}
