import { InstantScalar, type Locale, type MessageDirection } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { LocaleEnum, MessageDirectionEnum } from '../../kernel/vocabulary.js'
import { OwnCaseView } from './own-case.view.js'

@ObjectType('Visit', { description: 'Half an hour on the own case.' })
export class VisitView {
  @Field(() => String, {
    description: 'Opens the conversation of this one case: `authorization: Visit <visit>`. Keep it like a password.',
  })
  visit!: string

  @Field(() => InstantScalar, { description: 'When it is over.' })
  until!: Date

  @Field(() => LocaleEnum, { description: "The visitor's language." })
  locale!: Locale
}

@ObjectType('LinkRenewal', { description: 'What everybody is told who asks for a new link.' })
export class LinkRenewalView {
  @Field(() => Boolean, {
    description: 'True, whatever was sent: if there is a case, its address gets a link, three a day at most.',
  })
  isAsked!: boolean
}

@ObjectType('OwnMessage', { description: "A letter of the person's own conversation." })
export class OwnMessageView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => MessageDirectionEnum, { description: 'Who wrote to whom.' })
  direction!: MessageDirection

  @Field(() => InstantScalar, { description: 'When it was written.' })
  at!: Date

  @Field(() => String, { description: 'Its words: plain text, never markup.' })
  @Personal()
  body!: string
}

@ObjectType('OwnConversation', { description: 'How far the own case is, and its letters both ways.' })
export class OwnConversationView {
  @Field(() => OwnCaseView, { description: 'The case.' })
  case!: OwnCaseView

  @Field(() => [OwnMessageView], { description: 'The letters, oldest first.' })
  messages!: OwnMessageView[]

  @Field(() => Boolean, { description: 'Whether a letter can still be written.' })
  canWriteBack!: boolean

  @Field(() => InstantScalar, { description: 'When this visit is over.' })
  visitUntil!: Date

  @Field(() => Boolean, {
    description: 'Whether an identification number in the letter just written was made unreadable before it was kept.',
  })
  maskedIdentifiers!: boolean
}
