import { CalendarDayScalar, type HoldKind, type HoldState } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { HoldKindEnum, HoldStateEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows the list of holds.' })
export class HoldFilterInput {
  @Field(() => HoldStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: HoldState | null

  @Field(() => HoldKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: HoldKind | null
}

@InputType({ description: 'A hold to be placed.' })
export class PlaceHoldInput {
  @Field(() => [String], { description: 'Over the cases and rights requests with these numbers, 200 at most.' })
  caseNumbers!: string[]

  @Field(() => HoldKindEnum, { description: 'Whose reason it is.' })
  kind!: HoldKind

  @Field(() => String, { nullable: true, description: 'For a statute: law and article, 200 characters at most.' })
  statute?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'For a proceeding: which one, 500 characters at most; it is sealed.',
  })
  reference?: string | null

  @Field(() => CalendarDayScalar, { description: 'When to look at it again: within six months.' })
  reviewOn!: string
}

@InputType({ description: 'A hold that was looked at, and goes on.' })
export class ReviewHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => CalendarDayScalar, { description: 'When to look at it again: within six months.' })
  reviewOn!: string
}

@InputType({ description: 'A hold that should be released.' })
export class AskHoldReleaseInput {
  @Field(() => ID, { description: 'The hold.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => String, { description: 'Why, 1 to 500 characters; sealed with the access record.' })
  reason!: string
}

@InputType({ description: 'A hold whose release is not asked for any more.' })
export class KeepHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number
}

@InputType({ description: 'A hold to be released.' })
export class ReleaseHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number
}
