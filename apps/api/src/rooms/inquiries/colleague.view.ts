import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('Colleague', { description: 'Who else works on a purpose.' })
export class ColleagueView {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => String, { description: 'The name shown to colleagues.' })
  displayName!: string
}

@ObjectType('ReleasedCases', { description: 'What was given back.' })
export class ReleasedCasesView {
  @Field(() => Int, { description: 'How many cases.' })
  count!: number

  @Field(() => Int, { description: 'How many of them a substitute holds now; the rest waits for whoever takes it.' })
  withSubstitute!: number
}
