import type { Locale, RightKind } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocaleEnum, RightKindEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'A request made on the own page: its contact is proven already.' })
export class MakeOwnRequestInput {
  @Field(() => [RightKindEnum], { description: 'What is asked for: 1 to 5, each once.' })
  kinds!: RightKind[]

  @Field(() => String, { description: 'What is to be done, at most 4,000 characters; may be empty.' })
  words!: string

  @Field(() => LocaleEnum, { description: 'The language of e-mails and notice.' })
  locale!: Locale

  @Field(() => String, { description: '8 to 255 characters; the same key again asks for nothing twice.' })
  idempotencyKey!: string
}

@InputType({ description: 'One of the own requests, as it was seen.' })
export class OwnRequestInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number
}

@InputType({ description: 'Why the person does not agree with what was decided.' })
export class ObjectToDecisionInput extends OwnRequestInput {
  @Field(() => String, { description: 'At most 4,000 characters.' })
  words!: string
}

@InputType({ description: 'How one item should read.' })
export class OwnChangeInput {
  @Field(() => ID, { description: 'Of what is held.' })
  heldId!: string

  @Field(() => String, { description: 'The code of the item.' })
  item!: string

  @Field(() => String, { description: 'Its right value.' })
  value!: string
}

@InputType({ description: 'What is wrong and how it should read.' })
export class ProposeOwnCorrectionInput extends OwnRequestInput {
  @Field(() => [OwnChangeInput], { description: 'The items, 1 to 20.' })
  changes!: OwnChangeInput[]

  @Field(() => String, { description: 'How one can see that it is so, at most 4,000 characters.' })
  words!: string
}
