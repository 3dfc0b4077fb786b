import type { CompulsionState } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CompulsionStateEnum } from '../../../kernel/vocabulary.js'

@InputType({ description: 'Narrows the list of compulsions.' })
export class CompulsionFilterInput {
  @Field(() => CompulsionStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: CompulsionState | null
}

@InputType({ description: 'What compels a look at restricted data: of one case, or of all that a request is about.' })
export class AskCompulsionInput {
  @Field(() => String, { nullable: true, description: 'The number of a restricted case.' })
  caseNumber?: string | null

  @Field(() => ID, { nullable: true, description: 'A request that restricts.' })
  requestId?: string | null

  @Field(() => String, { description: 'Law and article, 200 characters at most.' })
  statute!: string

  @Field(() => String, {
    description: 'Which document of which authority, 500 characters at most; it is sealed.',
  })
  reference!: string

  @Field(() => String, { description: 'What for, 1 to 500 characters; sealed with the access record.' })
  words!: string

  @Field(() => Int, { description: 'For how many hours, 24 at most.' })
  hours!: number
}

@InputType({ description: 'A decision of somebody else than who asked.' })
export class DecideCompulsionInput {
  @Field(() => ID, { description: 'The compulsion.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => Boolean, { description: 'Whether the look is approved.' })
  isApproved!: boolean
}

@InputType({ description: 'A look that is on record.' })
export class ShowCompelledContentsInput {
  @Field(() => ID, { description: 'The compulsion.' })
  id!: string
}
