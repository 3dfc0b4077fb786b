import { InstantScalar, type Locale } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { LocaleEnum } from '../../kernel/vocabulary.js'

@ObjectType('OwnPageAsked', { description: 'What everybody is told who asks for a link to their own page.' })
export class OwnPageAskedView {
  @Field(() => Boolean, {
    description:
      'True, whatever was typed: where something is held under the address, it gets a link, three a day at most.',
  })
  isAsked!: boolean
}

@ObjectType('RightsRequestTaken', { description: 'What everybody is told who sends a request from the web.' })
export class RightsRequestTakenView {
  @Field(() => Boolean, {
    description:
      'True, whoever is known by the address: where something is held under it, it gets a link that proves the request.',
  })
  isTaken!: boolean
}

@ObjectType('OwnVisit', { description: 'Half an hour on the own page.' })
export class OwnVisitView {
  @Field(() => String, {
    description: 'Opens the own page: `authorization: Own <visit>`. Keep it like a password.',
  })
  visit!: string

  @Field(() => InstantScalar, { description: 'When it is over.' })
  until!: Date

  @Field(() => LocaleEnum, { description: 'The language that the link was asked in.' })
  locale!: Locale
}
