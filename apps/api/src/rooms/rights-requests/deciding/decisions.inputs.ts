import {
  CalendarDayScalar,
  type DecisionPart,
  InstantScalar,
  ItemCodeScalar,
  type NoticeMeans,
  type RefusalGround,
} from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DecisionPartEnum, NoticeMeansEnum, RefusalGroundEnum } from '../../../kernel/vocabulary.js'

@InputType({ description: 'An answer that comes later, and why.' })
export class DeferRightsRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => CalendarDayScalar, { description: 'By when the answer comes: a day to come.' })
  until!: string

  @Field(() => String, {
    description: 'The justified reason, 20 to 1,000 characters; it is told to the person. Sealed.',
  })
  words!: string
}

@InputType({ description: 'What is decided about one collection.' })
export class DecisionPartInput {
  @Field(() => ID, { description: 'The collection, as the request names it.' })
  targetId!: string

  @Field(() => DecisionPartEnum, { description: 'Granted or refused.' })
  outcome!: DecisionPart

  @Field(() => RefusalGroundEnum, { nullable: true, description: 'For a refusal: a ground of this right.' })
  ground?: RefusalGround | null

  @Field(() => String, {
    nullable: true,
    description: 'For a refusal: the reason, 10 to 1,000 characters; it is told to the person. Sealed.',
  })
  words?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of a granted suspension: destroyed instead of kept without use. @law PIPA 37⑤',
  })
  destroy!: boolean
}

@InputType({ description: 'A decision. Whether it grants the whole or a part follows from its parts.' })
export class DecideRightsRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => String, {
    nullable: true,
    description: 'An explanation of the whole, up to 1,000 characters; it is told to the person. Sealed.',
  })
  words?: string | null

  @Field(() => [DecisionPartInput], { description: 'One for each living collection; none where nothing is held.' })
  parts!: DecisionPartInput[]
}

@InputType({ description: 'A request, as it was seen.' })
export class ExecuteRightsRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'Whose contents are shown.' })
export class ShowRequestContentsInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string
}

@InputType({ description: 'One value to be put in the place of another.' })
export class ProposedChangeInput {
  @Field(() => ID, { description: 'The collection, as the request names it.' })
  targetId!: string

  @Field(() => ItemCodeScalar, { description: 'Which item.' })
  item!: string

  @Field(() => String, {
    description: 'The right value, as the form takes it; empty takes an optional item away. Sealed.',
  })
  value!: string
}

@InputType({ description: 'What is to be put right, field by field.' })
export class ProposeCorrectionInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => [ProposedChangeInput], { description: '1 to 50; one for an item that has one takes its place.' })
  changes!: ProposedChangeInput[]

  @Field(() => String, { nullable: true, description: 'What shows that it is right, up to 1,000 characters. Sealed.' })
  words?: string | null
}

@InputType({ description: 'A proposal that is taken back.' })
export class DropCorrectionInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => ID, { description: 'The proposal.' })
  correctionId!: string
}

@InputType({ description: 'How a notice leaves.' })
export class SendNoticeInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => NoticeMeansEnum, { description: 'By e-mail, or how the printed one was sent.' })
  means!: NoticeMeans

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'For a printed one: the day it left; today unless told.',
  })
  sentOn?: string | null
}

@InputType({ description: 'That the person does not agree.' })
export class NoteObjectionInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => InstantScalar, { description: 'When it was received: within thirty days of the notice.' })
  receivedAt!: Date

  @Field(() => String, { description: 'What they say, 1 to 1,000 characters. Sealed.' })
  words!: string
}
