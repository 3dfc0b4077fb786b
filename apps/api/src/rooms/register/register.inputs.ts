import { CalendarDayScalar, PurposeCodeScalar, type CaseState } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'
import { CaseStateEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows the register.' })
export class RegisterFilterInput {
  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Only collections for this purpose.' })
  purpose?: string | null

  @Field(() => CaseStateEnum, { nullable: true, description: 'Only those whose case has come so far.' })
  state?: CaseState | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Received on this day in Asia/Seoul or later.' })
  receivedFrom?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Received on this day or earlier.' })
  receivedUntil?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Due on this day or earlier.' })
  dueUntil?: string | null
}

@InputType({ description: 'An exact look-up over all purposes: one of the two.' })
export class FindRegisteredInput {
  @Field(() => String, { nullable: true, description: 'A whole e-mail address.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'A whole phone number, however it is written.' })
  phone?: string | null
}

@InputType({ description: 'Whose collections to look for by name, and among which.' })
export class SearchRegisteredInput {
  @Field(() => String, {
    description: 'The whole name; how it is spaced, capitalised and composed does not matter. At most 200 characters.',
  })
  name!: string

  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Only among collections for this purpose.' })
  purpose?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Received on this day in Asia/Seoul or later.' })
  receivedFrom?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Received on this day or earlier.' })
  receivedUntil?: string | null
}

@InputType({ description: 'A decision about two collections.' })
export class PersonDecisionInput {
  @Field(() => ID, { description: 'One collection.' })
  firstId!: string

  @Field(() => ID, { description: 'Another one.' })
  secondId!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters; sealed with the collection.' })
  reason!: string
}
