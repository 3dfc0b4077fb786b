import { InstantScalar, type UnlockState } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { UnlockStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('RevealUnlock', {
  description: 'A request for more reveals than an hour allows, and what became of it.',
})
export class RevealUnlockView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When they asked.' })
  askedAt!: Date

  @Field(() => String, { description: 'Why they need more.' })
  reason!: string

  @Field(() => UnlockStateEnum, { description: 'How far it has come.' })
  state!: UnlockState

  @Field(() => Int, { nullable: true, description: 'How many more were granted.' })
  more!: number | null

  @Field(() => InstantScalar, { nullable: true, description: 'Until when they may be used.' })
  until!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null

  accountId!: string
  decidedById!: string | null
}

@ObjectType('RevealAllowance', { description: 'How many reveals the last hour saw, and how many it may.' })
export class RevealAllowanceView {
  @Field(() => Int, { description: 'Reveals of the last hour.' })
  used!: number

  @Field(() => Int, { description: 'Beyond this many a fresh sign-in is needed.' })
  ordinary!: number

  @Field(() => Int, {
    description: 'Beyond this many a second person is needed; more that was unlocked is counted in.',
  })
  atMost!: number

  @Field(() => RevealUnlockView, {
    nullable: true,
    description: 'What was asked for last, while it is open or holds.',
  })
  unlock!: RevealUnlockView | null
}
