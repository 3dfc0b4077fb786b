import type { Locale } from '@jikimi/schema'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { LocaleEnum } from '../../kernel/vocabulary.js'
import type { RequestContext } from '../../persistence/context.js'
import { answerConsentAsk } from './answer-consent-ask.js'
import { AnswerConsentAskInput } from './campaigns.inputs.js'
import { ConsentAskView } from './consent-ask.view.js'
import { readConsentAsk } from './read-consent-ask.js'

/** What somebody does who was asked for their consent again. */
@Resolver()
export class ConsentAsksResolver {
  @Query(() => ConsentAskView, { description: 'What the link of a letter asks.' })
  @Requires('consent-ask:answer')
  consentAsk(
    @Arg('token', () => String, { description: 'What stands behind the # of the link.' }) token: string,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConsentAskView> {
    return operation.read((work) => readConsentAsk(work, token, locale))
  }

  @Mutation(() => ConsentAskView, { description: 'Answers it, once.' })
  @Requires('consent-ask:answer')
  answerConsentAsk(
    @Arg('input', () => AnswerConsentAskInput) input: AnswerConsentAskInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConsentAskView> {
    return operation.write((work) => answerConsentAsk(work, input))
  }
}
