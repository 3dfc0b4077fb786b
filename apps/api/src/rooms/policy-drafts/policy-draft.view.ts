import { InstantScalar, type PolicyDraftState } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PolicyDraftStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('PolicyDraft', { description: 'A draft of the next policy version. At most one is open. @law policy 11' })
export class PolicyDraftView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => PolicyDraftStateEnum, { description: 'How far it has come.' })
  state!: PolicyDraftState

  @Field(() => Int, { description: 'Goes up with every change; an act names the one it was decided upon.' })
  revision!: number

  @Field(() => String, { description: 'The version that it was begun from.' })
  follows!: string

  @Field(() => String, { description: 'The whole document as JSON; halfway it may be no policy yet.' })
  source!: string

  @Field(() => String, { description: 'The policy-change notice in Korean.' })
  noticeKo!: string

  @Field(() => String, { description: 'The policy-change notice in English.' })
  noticeEn!: string

  @Field(() => Boolean, { description: 'Whether it is weighed as significant by hand.' })
  isRaised!: boolean

  @Field(() => InstantScalar, { description: 'When it was begun.' })
  beganAt!: Date

  @Field(() => InstantScalar, { description: 'When it was last written in.' })
  changedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was proposed.' })
  proposedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was returned the last time.' })
  returnReason!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved and published.' })
  approvedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The version that it became.' })
  publishedAs!: string | null

  @Field(() => Boolean, { description: 'Whether whoever asks wrote in it or proposed it, and so cannot approve it.' })
  isOwn!: boolean

  writtenByIds!: string[]
  proposedById!: string | null
  approvedById!: string | null
}
