import { CalendarDayScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { LogWitnessView } from '../access-log/index.js'

@ObjectType('PackLog', { description: "The month's part of the transparency log, derived anew." })
export class PackLogView {
  @Field(() => String, { description: 'The name of the log.' })
  origin!: string

  @Field(() => Int, { description: 'Entries in its tree,' })
  size!: number

  @Field(() => String, { description: 'and their root, base64.' })
  root!: string

  @Field(() => String, { description: 'The signed checkpoint.' })
  checkpoint!: string

  @Field(() => Int, { nullable: true, description: "The month's first entry," })
  firstIndex!: number | null

  @Field(() => Int, { nullable: true, description: 'and its last.' })
  lastIndex!: number | null

  @Field(() => Int, { description: 'Records of the month.' })
  recordCount!: number

  @Field(() => Int, { description: 'Of these, not in the tree yet.' })
  unsequencedCount!: number

  @Field(() => Int, { description: 'Entries between them whose records were lost, as the log itself states.' })
  lostCount!: number

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Records before this day were cut.' })
  cutBefore!: string | null

  @Field(() => Boolean, {
    description: "Whether every record of the month is its entry's, and every entry the tree's.",
  })
  isVerified!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The first that is not: an index or a record, and what is wrong.',
  })
  firstMisfit!: string | null

  @Field(() => [LogWitnessView], { description: 'Who cosigned the tree.' })
  witnesses!: LogWitnessView[]
}
