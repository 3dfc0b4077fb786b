import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { DesignationView } from './designation.view.js'

@Resolver(() => DesignationView)
export class DesignationFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who is designated.' })
  account(@Root() { accountId }: DesignationView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who proposed it.' })
  designatedBy(
    @Root() { designatedById }: DesignationView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, designatedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who approved it.' })
  async approvedBy(
    @Root() { approvedById }: DesignationView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return approvedById ? loadAccount(operation, approvedById) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who declined or ended it.' })
  async endedBy(
    @Root() { endedById }: DesignationView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return endedById ? loadAccount(operation, endedById) : null
  }
}
