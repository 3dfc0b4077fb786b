import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { GrantAuditScopeInput } from './audit-scope.inputs.js'
import { AuditScopeView } from './audit-scope.view.js'
import { endAuditScope } from './end-audit-scope.js'
import { listAuditScopes } from './find-audit-scopes.js'
import { grantAuditScope } from './grant-audit-scope.js'

@Resolver()
export class AuditScopesResolver {
  @Query(() => [AuditScopeView], { description: 'Who may read which records; ended scopes too.' })
  @Requires('audit-scope:list')
  auditScopes(@Ctx() { operation }: RequestContext): Promise<AuditScopeView[]> {
    return operation.read(listAuditScopes)
  }

  @Mutation(() => AuditScopeView, { description: 'Grants an auditor a scope that does not audit the granter.' })
  @Requires('audit-scope:grant')
  grantAuditScope(
    @Arg('input', () => GrantAuditScopeInput) input: GrantAuditScopeInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AuditScopeView> {
    return operation.write((work) => grantAuditScope(work, input))
  }

  @Mutation(() => AuditScopeView, { description: 'Ends a scope at once; not one that audits who ends it.' })
  @Requires('audit-scope:end')
  endAuditScope(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<AuditScopeView> {
    return operation.write((work) => endAuditScope(work, id))
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

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who ended it.' })
  async endedBy(
    @Root() { endedById }: AuditScopeView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return endedById ? loadAccount(operation, endedById) : null
  }
}
