import { InstantScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'

@ObjectType('Replay', {
  description: 'What had ended since a backup and was done again after it was put back, before anybody was served.',
})
export class ReplayView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When it began.' })
  at!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When all was done again.' })
  endedAt!: Date | null

  @Field(() => Int, { description: 'Collections destroyed again.' })
  destroyed!: number

  @Field(() => Int, { description: 'Of them, those that only the keystore knew of: their keys were gone.' })
  keyless!: number

  @Field(() => Int, { description: 'Consents withdrawn and requests granted, which make collections due at once.' })
  withdrawn!: number

  @Field(() => Int, { description: 'Restrictions that hold again.' })
  restricted!: number

  @Field(() => Int, {
    description:
      'Corrections that went with the database: what they corrected is restricted until it is corrected again.',
  })
  corrected!: number

  @Field(() => Int, { description: 'Cases and requests that are held again.' })
  held!: number

  @Field(() => Int, { description: 'Restrictions, holds and suspensions that had ended.' })
  lifted!: number

  @Field(() => Int, {
    description:
      'Accounts, roles, designations, scopes, site keys, exceptions, approvals and mandates ended again, and requests taken back or lapsed.',
  })
  revoked!: number

  @Field(() => Int, { description: 'Sessions, visits, links, invitations and recovery codes of before.' })
  sessions!: number
}

@ObjectType('ReplayEdge', { description: 'A replay in a list.' })
export class ReplayEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => ReplayView, { description: 'The replay.' })
  node!: ReplayView
}

@ObjectType('ReplayConnection', { description: 'A page of replays, newest first.' })
export class ReplayConnectionView {
  @Field(() => [ReplayEdgeView], { description: 'The replays.' })
  edges!: ReplayEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
