import { InstantScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('EpochTurn', { description: 'A turn of the epoch that is under way.' })
export class EpochTurnView {
  @Field(() => InstantScalar, { description: 'When it began.' })
  startedAt!: Date

  @Field(() => Int, { description: 'Buckets of keys to rewrite.' })
  buckets!: number

  @Field(() => Int, { description: 'Buckets that are rewritten.' })
  doneBuckets!: number

  @Field(() => Int, { description: 'Lookup tokens of the epoch that still counts.' })
  tokens!: number

  @Field(() => Int, { description: 'Lookup tokens of the next epoch so far.' })
  doneTokens!: number
}

@ObjectType('EndedEpochTurn', { description: 'The last turn that ended.' })
export class EndedEpochTurnView {
  @Field(() => Int, { description: 'The epoch that it led to.' })
  epoch!: number

  @Field(() => InstantScalar, { description: 'When it began. Keys buried before are in no copy made after it.' })
  beganAt!: Date

  @Field(() => InstantScalar, { description: 'Since when its epoch counts.' })
  switchedAt!: Date

  @Field(() => InstantScalar, { description: "When the earlier epoch's key was overwritten." })
  shreddedAt!: Date
}

@ObjectType('KeystoreStatus', { description: 'The keystore in numbers; never a key or whose it is.' })
export class KeystoreStatusView {
  @Field(() => Int, { description: 'Generation of the key that wraps all data keys, from 1.' })
  epoch!: number

  @Field(() => InstantScalar, { description: 'Since when this epoch counts.' })
  since!: Date

  @Field(() => Int, { description: 'Data keys that open.' })
  keys!: number

  @Field(() => Int, { description: 'Data keys buried in this epoch, which the next turn leaves behind.' })
  buried!: number

  @Field(() => EpochTurnView, { nullable: true, description: 'The turn that is under way.' })
  turn!: EpochTurnView | null

  @Field(() => EndedEpochTurnView, { nullable: true, description: 'The last turn; null before the first.' })
  lastTurn!: EndedEpochTurnView | null

  @Field(() => Boolean, { description: 'Whether no turn has ended for more than 26 hours.' })
  isTurnLate!: boolean

  @Field(() => Int, {
    description: 'Collections that live though their key is buried, as the last turn found: 0, or something is wrong.',
  })
  buriedAlive!: number

  @Field(() => Int, {
    description:
      'Keys without a row that the last turn kept because they were too many to be leftovers: 0, or rows are lost.',
  })
  suspectKeys!: number
}
