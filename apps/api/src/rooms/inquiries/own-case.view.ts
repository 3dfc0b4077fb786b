import { CalendarDayScalar, InstantScalar, ItemCodeScalar, PurposeCodeScalar, type CaseState } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { CaseStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('OwnCase', {
  description: "The person's own case: what was collected, until when, how far it is. No clear value.",
})
export class OwnCaseView {
  @Field(() => String, { description: 'The number to quote.' })
  number!: string

  @Field(() => PurposeCodeScalar, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => CaseStateEnum, { description: 'How far it has come.' })
  state!: CaseState

  @Field(() => InstantScalar, { description: 'When it came in.' })
  receivedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null

  @Field(() => [ItemCodeScalar], { description: 'What was collected.' })
  collectedItems!: string[]

  @Field(() => [ItemCodeScalar], {
    description: 'Where an identification number was made unreadable before anything was kept.',
  })
  maskedItems!: string[]

  @Field(() => CalendarDayScalar, { description: 'The day by whose end it is gone at the latest.' })
  goneAtTheLatestOn!: string

  @Field(() => String, { description: 'The policy version it was collected under.' })
  policyVersion!: string

  @Field(() => String, { description: 'SHA-256 of the consent text that was shown.' })
  consentDigest!: string
}

@ObjectType('Receipt', { description: 'What a visitor gets for an inquiry.' })
export class ReceiptView {
  @Field(() => OwnCaseView, { description: 'What was collected, and until when.' })
  case!: OwnCaseView

  @Field(() => String, {
    description: 'Opens this one case: `authorization: Receipt <receipt>`. Keep it like a password.',
  })
  receipt!: string
}
