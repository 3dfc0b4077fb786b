import { InstantScalar, ItemCodeScalar } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'

@ObjectType('Consent', { description: 'What was agreed, and the text that was shown, word for word.' })
export class ConsentView {
  @Field(() => String, { description: 'The policy version it was given under; the data keeps those terms.' })
  policyVersion!: string

  @Field(() => InstantScalar, { description: 'When it was given.' })
  consentedAt!: Date

  @Field(() => String, { description: 'SHA-256 of the text.' })
  textDigest!: string

  @Field(() => String, { description: 'The text that was shown.' })
  text!: string

  @Field(() => [ItemCodeScalar], { description: 'The items that were agreed to.' })
  items!: string[]
}
