import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../../staff/index.js'
import { RightsRequestView } from '../rights-request.view.js'
import { loadScans } from './load-scans.js'
import { ScanView } from './scan.view.js'

@Resolver(() => RightsRequestView)
export class RequestScansResolver {
  @FieldResolver(() => [ScanView], { description: 'Which scans lie with it, oldest first.' })
  async scans(@Root() { id }: RightsRequestView, @Ctx() { operation }: RequestContext): Promise<ScanView[]> {
    return (await loadScans(operation, id)) ?? []
  }
}

@Resolver(() => ScanView)
export class ScanFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who added it.' })
  addedBy(@Root() { addedById }: ScanView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, addedById)
  }
}
