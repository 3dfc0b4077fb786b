import { Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { PolicyVersionView } from './policy-history.view.js'
import { readVersions } from './read-history.js'

/** Which versions there are, for the public and for staff. @law policy 11; PIPA 30② */
@Resolver()
export class PolicyVersionsResolver {
  @Query(() => [PolicyVersionView], { description: 'Every published version with its notice, the newest first.' })
  @Requires('policy:read')
  policyVersions(@Ctx() { operation }: RequestContext): Promise<PolicyVersionView[]> {
    return operation.read(async (work) => readVersions(work))
  }
}
