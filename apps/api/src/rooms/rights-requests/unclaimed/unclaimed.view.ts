import { InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../../kernel/page-info.view.js'

@ObjectType('RestrictionLift', { description: 'That somebody asks to lift a restriction, and waits for another.' })
export class RestrictionLiftView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  askedAt!: Date

  @Field(() => Int, { description: 'Which state of it this is; a decision names it.' })
  version!: number

  askedById!: string
  sealedReason!: Buffer
}

@ObjectType('UnclaimedRestriction', {
  description:
    'A restriction whose request is not known in this database, which was restored: it holds until a request takes it over or another lifts it.',
})
export class UnclaimedRestrictionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The number of the case that is restricted.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'Why its data were collected.' })
  purpose!: string

  @Field(() => InstantScalar, { description: 'Since when; where it waits for a correction, when it was corrected.' })
  beganAt!: Date

  @Field(() => Boolean, {
    description: 'Whether it was corrected after this copy was made: the old values are back, to be corrected again.',
  })
  awaitsCorrection!: boolean

  @Field(() => ID, { nullable: true, description: 'A running request that is to take it over.' })
  requestId!: string | null

  @Field(() => String, { nullable: true, description: 'The number of that request.' })
  requestNumber!: string | null

  @Field(() => RestrictionLiftView, { nullable: true, description: 'That somebody asks to lift it.' })
  lift!: RestrictionLiftView | null
}

@ObjectType('UnclaimedRestrictionEdge', { description: 'A restriction in a list.' })
export class UnclaimedRestrictionEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => UnclaimedRestrictionView, { description: 'The restriction.' })
  node!: UnclaimedRestrictionView
}

@ObjectType('UnclaimedRestrictionConnection', { description: 'A page of restrictions, oldest first.' })
export class UnclaimedRestrictionConnectionView {
  @Field(() => [UnclaimedRestrictionEdgeView], { description: 'The restrictions.' })
  edges!: UnclaimedRestrictionEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
