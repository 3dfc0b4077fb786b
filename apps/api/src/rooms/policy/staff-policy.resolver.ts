import { Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { PolicyWordsView } from './policy.view.js'
import { readPolicyWords } from './read-policy.js'

@Resolver()
export class StaffPolicyResolver {
  @Query(() => PolicyWordsView, { description: 'Names of the purposes and items of the policy in force.' })
  @Requires('policy:read')
  policyWords(@Ctx() { operation }: RequestContext): Promise<PolicyWordsView> {
    return operation.read(async (work) => readPolicyWords(work))
  }
}
