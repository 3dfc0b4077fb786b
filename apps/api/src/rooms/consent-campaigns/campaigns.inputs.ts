import { type Locale, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocaleEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Whom to ask for consent again, and how.' })
export class BeginConsentCampaignInput {
  @Field(() => PurposeCodeScalar, { description: 'For which purpose.' })
  purpose!: string

  @Field(() => Int, { description: 'Days from each letter within which an answer counts: 7 to 60.' })
  answerDays!: number

  @Field(() => Int, { description: 'Letters a day: 1 to 100,000.' })
  perDay!: number
}

@InputType({ description: 'A campaign, as it was seen.' })
export class StopConsentCampaignInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number
}

@InputType({ description: 'Whether somebody agrees again.' })
export class AnswerConsentAskInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string

  @Field(() => LocaleEnum, { description: 'In which language the text was shown.' })
  locale!: Locale

  @Field(() => Boolean, { description: 'Whether they agree.' })
  agrees!: boolean

  @Field(() => String, { description: 'The digest of the text that was shown.' })
  digest!: string
}
