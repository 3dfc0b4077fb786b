import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { countRequests } from './count-requests.js'
import { listRequests, readRequest } from './find-requests.js'
import { registerRequest } from './register-request.js'
import { RightsRequestCountsView } from './request-parts.view.js'
import { RegisterRightsRequestInput, RightsRequestFilterInput } from './requests.inputs.js'
import { RightsRequestConnectionView, RightsRequestView } from './rights-request.view.js'

@Resolver()
export class RequestsResolver {
  @Query(() => RightsRequestConnectionView, {
    description: 'Requests of data subjects; of those that run, the nearest day comes first.',
  })
  @Requires('rights-request:list')
  rightsRequests(
    @Arg('filter', () => RightsRequestFilterInput, { nullable: true }) filter: RightsRequestFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestConnectionView> {
    return operation.read(async (work) => listRequests(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => RightsRequestView, { description: 'One request.' })
  @Requires('rights-request:read')
  rightsRequest(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<RightsRequestView> {
    return operation.read((work) => readRequest(work, id))
  }

  @Query(() => RightsRequestCountsView, { description: 'What of requests waits for somebody.' })
  @Requires('rights-request:list')
  rightsRequestCounts(@Ctx() { operation }: RequestContext): Promise<RightsRequestCountsView> {
    return operation.read(countRequests)
  }

  @Mutation(() => [RightsRequestView], {
    description:
      'Registers what came by phone, e-mail, fax or letter, one request a right. The data are restricted from now on. @law PIPA 38④',
  })
  @Requires('rights-request:register')
  registerRightsRequest(
    @Arg('input', () => RegisterRightsRequestInput) input: RegisterRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView[]> {
    return operation.write((work) => registerRequest(work, input))
  }
}
