import { InstantScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('Canary', { description: 'An invented collection that nobody has a reason to open.' })
export class CanaryView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The case of the collection.' })
  caseNumber!: string

  @Field(() => String, { description: 'The pseudonym of the collection.' })
  pseudonym!: string

  @Field(() => InstantScalar, { description: 'When it was planted.' })
  plantedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null

  @Field(() => Int, { description: 'How many alerts it has raised.' })
  alertCount!: number

  plantedById!: string
}
