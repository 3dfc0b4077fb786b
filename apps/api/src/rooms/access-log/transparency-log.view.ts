import { CalendarDayScalar, InstantScalar, type LogState, type StatementKind } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { LogStateEnum, StatementKindEnum } from '../../kernel/vocabulary.js'

@ObjectType('LogWitness', { description: 'Who keeps an eye on the log by signing its checkpoints.' })
export class LogWitnessView {
  @Field(() => String, { description: 'The name of its key.' })
  name!: string

  @Field(() => String, { description: 'Its verifier key.' })
  verifierKey!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The size of the newest tree that it signed; null if it never did.',
  })
  size!: number | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it signed that.' })
  cosignedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether it signed the newest checkpoint.' })
  isCurrent!: boolean
}

@ObjectType('LogStatement', { description: 'What the log says of itself, in its tree.' })
export class LogStatementView {
  @Field(() => Int, { description: 'Its place in the tree.' })
  index!: number

  @Field(() => StatementKindEnum, { description: 'What it says.' })
  kind!: StatementKind

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { description: 'The entry as it stands in the tree.' })
  entry!: string
}

@ObjectType('TransparencyLog', { description: 'The log that the access records are entries of. @law Std 8③' })
export class TransparencyLogView {
  @Field(() => String, { description: 'Its name.' })
  origin!: string

  @Field(() => String, { description: 'The key with which anybody checks its signature.' })
  verifierKey!: string

  @Field(() => Int, { description: 'How many entries the tree of the newest checkpoint has.' })
  size!: number

  @Field(() => String, { description: "The tree's root, base64." })
  root!: string

  @Field(() => InstantScalar, { description: 'When the newest checkpoint was signed.' })
  signedAt!: Date

  @Field(() => String, { description: 'The newest checkpoint, with its cosignatures.' })
  checkpoint!: string

  @Field(() => LogStateEnum, { description: 'How it stands.' })
  state!: LogState

  @Field(() => Int, {
    description: 'For how many seconds a committed record has waited for its place; 0 if none waits.',
  })
  pendingSeconds!: number

  @Field(() => [LogWitnessView], { description: 'Its witnesses.' })
  witnesses!: LogWitnessView[]

  @Field(() => [LogStatementView], { description: 'The last 100 statements, newest first.' })
  statements!: LogStatementView[]

  @Field(() => Int, { description: 'For how many months records are kept at the least. @law Std 8①' })
  keepsMonths!: number

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The day of the oldest record that is there.' })
  oldestDay!: string | null

  @Field(() => Boolean, {
    description: 'Whether log and witnesses run on one machine: who holds it could then forge both.',
  })
  isAllOnOneMachine!: boolean
}
