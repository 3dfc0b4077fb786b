import type { Locale, RightKind } from '@jikimi/schema'
import { Field, InputType } from 'type-graphql'
import { LocaleEnum, RightKindEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'For whom a link is asked.' })
export class AskForOwnPageInput {
  @Field(() => String, { description: 'The e-mail address that the data were given with.' })
  email!: string

  @Field(() => LocaleEnum, { description: 'The language of the e-mail.' })
  locale!: Locale
}

@InputType({ description: 'A request of a data subject from the web, to be proven by a link to the contact on file.' })
export class SubmitRightsRequestInput {
  @Field(() => [RightKindEnum], {
    description: 'What is asked for: 1 to 5, each once. Each becomes a request of its own.',
  })
  kinds!: RightKind[]

  @Field(() => String, { description: 'The e-mail address that the data were given with.' })
  email!: string

  @Field(() => String, { nullable: true, description: 'How the person is to be called, at most 100 characters.' })
  name?: string | null

  @Field(() => String, { description: 'What is to be done, at most 4,000 characters; may be empty.' })
  words!: string

  @Field(() => String, { nullable: true, description: 'Of an inquiry, where it is about one.' })
  caseNumber?: string | null

  @Field(() => LocaleEnum, { description: 'The language of e-mails and notice.' })
  locale!: Locale

  @Field(() => String, { description: '8 to 255 characters; the same key again asks for nothing twice.' })
  idempotencyKey!: string
}

@InputType({ description: 'The link of an e-mail to the own page.' })
export class OpenOwnVisitInput {
  @Field(() => String, { description: 'What stands behind the `#`. Opening it spends it.' })
  token!: string
}
