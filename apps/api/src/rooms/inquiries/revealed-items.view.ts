import { InstantScalar, ItemCodeScalar } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'

@ObjectType('RevealedItem', { description: 'One clear value. Show it, and forget it when the time is over.' })
export class RevealedItemView {
  @Field(() => ItemCodeScalar, { description: 'The item.' })
  code!: string

  @Field(() => String, { description: 'Its clear value.' })
  @Personal()
  value!: string
}

@ObjectType('RevealedMessage', {
  description: 'The words of one letter. Show them, and forget them when the time is over.',
})
export class RevealedMessageView {
  @Field(() => ID, { description: 'The letter.' })
  id!: string

  @Field(() => String, { description: 'Its words.' })
  @Personal()
  body!: string
}

@ObjectType('RevealedItems', { description: 'What `revealItems` shows, for minutes.' })
export class RevealedItemsView {
  @Field(() => [RevealedItemView], { description: 'The values.' })
  items!: RevealedItemView[]

  @Field(() => [RevealedMessageView], { description: 'The letters, oldest first.' })
  messages!: RevealedMessageView[]

  @Field(() => InstantScalar, { description: 'Until when they may be shown.' })
  until!: Date
}
