import type { Locale } from '@jikimi/schema'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { languageOf } from '../../kernel/language.js'
import { LocaleEnum } from '../../kernel/vocabulary.js'
import { PolicyFindingView } from './policy-finding.view.js'
import { PolicyWordsView } from './policy.view.js'
import { readFindings } from './read-findings.js'
import { PolicyReviewView } from './policy-review.view.js'
import { reviewPolicy } from './review-policy.js'
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

  @Query(() => PolicyReviewView, {
    description:
      'A text looked at as the next version: findings, changes, consequences, the earliest day. Nothing is kept.',
  })
  @Requires('policy:lint')
  policyReview(
    @Arg('source', () => String, { description: 'The whole document, as JSON or YAML.' }) source: string,
    @Arg('isRaised', () => Boolean, { description: 'Whether it is weighed as significant by hand.' }) isRaised: boolean,
    @Arg('locale', () => LocaleEnum) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyReviewView> {
    return operation.read((work) => reviewPolicy(work, { source, isRaised, locale: languageOf(locale) }))
  }

  @Query(() => [PolicyFindingView], {
    description: 'What the linter finds in the policy version in force, errors first. Empty when there is nothing.',
  })
  @Requires('policy:lint')
  policyFindings(@Ctx() { operation }: RequestContext): Promise<PolicyFindingView[]> {
    return operation.read(async (work) => readFindings(work))
  }
}
