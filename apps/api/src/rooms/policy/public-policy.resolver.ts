import { PurposeCodeScalar, type Locale } from '@jikimi/schema'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { languageOf } from '../../kernel/language.js'
import { LocaleEnum } from '../../kernel/vocabulary.js'
import { FormDefinitionView, PublicPolicyView, PurposeLabelView } from './policy.view.js'
import { readForm } from './read-form.js'
import { readPolicy, readPurposes } from './read-policy.js'

@Resolver()
export class PublicPolicyResolver {
  @Query(() => PublicPolicyView, { description: 'The policy version in force.' })
  @Requires('policy:read')
  policyInForce(
    @Arg('locale', () => LocaleEnum) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<PublicPolicyView> {
    return operation.read(async (work) => readPolicy(work, languageOf(locale)))
  }

  @Query(() => [PurposeLabelView], { description: 'The purposes that the policy in force collects for.' })
  @Requires('policy:read')
  inquiryPurposes(
    @Arg('locale', () => LocaleEnum) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<PurposeLabelView[]> {
    return operation.read(async (work) => readPurposes(work, languageOf(locale)))
  }

  @Query(() => FormDefinitionView, { description: 'The form of a purpose, generated from the policy in force.' })
  @Requires('policy:read')
  inquiryForm(
    @Arg('purpose', () => PurposeCodeScalar) purpose: string,
    @Arg('locale', () => LocaleEnum) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<FormDefinitionView> {
    return operation.read(async (work) => readForm(work, purpose, languageOf(locale)))
  }
}
