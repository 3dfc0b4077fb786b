import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { InspectionCommentView, InspectionView } from './inspection.view.js'
import { PackAccountView, PackChangeView, PackExplanationView, PackExportView } from './pack-parts.view.js'

@Resolver(() => InspectionView)
export class InspectionFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who had the pack computed.' })
  preparedBy(
    @Root() { preparedById }: InspectionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, preparedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who signed.' })
  async signedBy(
    @Root() { signedById }: InspectionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return signedById ? loadAccount(operation, signedById) : null
  }
}

@Resolver(() => InspectionCommentView)
export class InspectionCommentFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who.' })
  by(@Root() { byId }: InspectionCommentView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, byId)
  }
}

@Resolver(() => PackAccountView)
export class PackAccountFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who.' })
  account(@Root() { accountId }: PackAccountView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }
}

@Resolver(() => PackExplanationView)
export class PackExplanationFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Whose explanation.' })
  account(@Root() { accountId }: PackExplanationView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }
}

@Resolver(() => PackExportView)
export class PackExportFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who.' })
  account(@Root() { accountId }: PackExportView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }
}

@Resolver(() => PackChangeView)
export class PackChangeFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who; null where it was nobody on the staff.' })
  async account(
    @Root() { accountId }: PackChangeView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return accountId ? loadAccount(operation, accountId) : null
  }
}
