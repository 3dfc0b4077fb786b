import type { Locale } from '@jikimi/schema'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { languageOf } from '../../kernel/language.js'
import { LocaleEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { PolicyChangesView } from './policy-history.view.js'
import { PublicPolicyView } from './policy.view.js'
import { readChanges, readVersion } from './read-history.js'

/** What was, is and will be in force, read and compared, for everybody. @law policy 11; PIPA 30② */
@Resolver()
export class PolicyHistoryResolver {
  @Query(() => PublicPolicyView, { nullable: true, description: 'One version as it was published.' })
  @Requires('policy:read')
  policyVersion(
    @Arg('version', () => String, { description: 'Such as `1.0`.' }) version: string,
    @Arg('locale', () => LocaleEnum) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<PublicPolicyView | null> {
    return operation.read(async (work) => readVersion(work, version, languageOf(locale)))
  }

  @Query(() => PolicyChangesView, {
    nullable: true,
    description: 'What a version changes against the one before it; null for the first.',
  })
  @Requires('policy:read')
  policyChanges(
    @Arg('version', () => String, { description: 'Such as `1.1`.' }) version: string,
    @Arg('locale', () => LocaleEnum) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyChangesView | null> {
    return operation.read(async (work) => readChanges(work, version, languageOf(locale)))
  }
}
