import { InstantScalar, ItemCodeScalar, type ItemKind } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../../authority/personal.js'
import { ItemKindEnum } from '../../../kernel/vocabulary.js'

@ObjectType('ShownItem', { description: 'An item in clear, for the work on a request.' })
export class ShownItemView {
  @Field(() => ItemCodeScalar, { description: 'Which item.' })
  code!: string

  @Field(() => ItemKindEnum, { description: 'What it is made of.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Its value.' })
  @Personal()
  value!: string
}

@ObjectType('ProposedItem', { description: 'A value that is proposed in the place of another.' })
export class ProposedItemView {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string

  @Field(() => ItemCodeScalar, { description: 'Which item.' })
  code!: string

  @Field(() => String, { description: 'The value; empty takes the item away.' })
  @Personal()
  value!: string

  @Field(() => Boolean, { description: 'Whether a number that nobody may collect was made unreadable in it.' })
  isMasked!: boolean

  @Field(() => Boolean, { description: 'Whether the person proposed it on their page.' })
  isOwn!: boolean

  @Field(() => InstantScalar, { description: 'When.' })
  proposedAt!: Date
}

@ObjectType('RequestContents', { description: 'What a collection that a request is about holds, before and after.' })
export class RequestContentsView {
  @Field(() => ID, { description: 'The collection, as the request names it.' })
  targetId!: string

  @Field(() => String, { description: 'The number of its case.' })
  caseNumber!: string

  @Field(() => [ShownItemView], { description: 'What it holds, in the order of the form.' })
  items!: ShownItemView[]

  @Field(() => [ProposedItemView], { description: 'What is proposed in its place.' })
  proposed!: ProposedItemView[]
}
