import { Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { PolicyFindingView } from './policy-finding.view.js'
import { PolicyWordsView } from './policy.view.js'
import { readFindings } from './read-findings.js'
import { readPolicyWords } from './read-policy.js'

@Resolver()
export class StaffPolicyResolver {
  @Query(() => PolicyWordsView, {
    description: 'The words of the policy in force: names of purposes and items, and its text.',
  })
  @Requires('policy:read')
  policyWords(@Ctx() { operation }: RequestContext): Promise<PolicyWordsView> {
    return operation.read(async (work) => readPolicyWords(work))
  }

  @Query(() => [PolicyFindingView], {
    description: 'What the linter finds in the policy version in force, errors first. Empty when there is nothing.',
  })
  @Requires('policy:lint')
  policyFindings(@Ctx() { operation }: RequestContext): Promise<PolicyFindingView[]> {
    return operation.read(async (work) => readFindings(work))
  }
}
