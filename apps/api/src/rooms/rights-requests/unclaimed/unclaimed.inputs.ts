import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A request that takes a restriction over of which none is known.' })
export class ClaimRestrictionInput {
  @Field(() => ID, { description: 'The restriction.' })
  id!: string

  @Field(() => String, { description: 'The number of a request that is about the same data.' })
  requestNumber!: string
}

@InputType({ description: 'A restriction that should end although no request of it is known.' })
export class AskRestrictionLiftInput {
  @Field(() => ID, { description: 'The restriction.' })
  id!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters; sealed.' })
  reason!: string
}

@InputType({ description: 'A decision of somebody else than who asked.' })
export class DecideRestrictionLiftInput {
  @Field(() => ID, { description: 'The restriction.' })
  id!: string

  @Field(() => Int, { description: 'The version of the lift that was looked at.' })
  version!: number

  @Field(() => Boolean, { description: 'Whether it is lifted.' })
  isApproved!: boolean
}
