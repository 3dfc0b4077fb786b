import { CalendarDayScalar, type ConsentCampaignState, InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { ConsentCampaignStateEnum } from '../../kernel/request-vocabulary.js'

@ObjectType('ConsentsToRenew', {
  description: 'How many consents of a purpose no longer cover the version in force, and can be asked for again.',
})
export class ConsentsToRenewView {
  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => Int, { description: 'How many collections.' })
  collections!: number
}

@ObjectType('ConsentProgress', { description: 'How far a campaign is, in collections.' })
export class ConsentProgressView {
  @Field(() => Int, { description: 'Not written to yet.' })
  waiting!: number

  @Field(() => Int, { description: 'Written to, not answered yet.' })
  sent!: number

  @Field(() => Int, { description: 'Not reached: due, as the others are, when their days are over.' })
  unreachable!: number

  @Field(() => Int, { description: 'Agreed again.' })
  renewed!: number

  @Field(() => Int, { description: 'Did not agree: due, and out of use.' })
  refused!: number

  @Field(() => Int, { description: 'Did not answer in time: due, and out of use.' })
  expired!: number

  @Field(() => Int, { description: 'Destroyed for another reason before they answered.' })
  gone!: number
}

@ObjectType('ConsentCampaign', { description: 'Asking for consent again, for one purpose. @law PIPA 15②' })
export class ConsentCampaignView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => PurposeCodeScalar, { description: 'For which purpose.' })
  purpose!: string

  @Field(() => String, { description: 'To which version of the policy people are asked to agree.' })
  policyVersion!: string

  @Field(() => Int, { description: 'Days from each letter within which an answer counts.' })
  answerDays!: number

  @Field(() => Int, { description: 'Letters a day.' })
  perDay!: number

  @Field(() => ConsentCampaignStateEnum, { description: 'How far it is.' })
  state!: ConsentCampaignState

  @Field(() => InstantScalar, { description: 'When it was begun.' })
  beganAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was through, or was stopped.' })
  endedAt!: Date | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day of the letters sent so far.' })
  lastDay!: string | null

  @Field(() => ConsentProgressView, { description: 'How many came how far.' })
  progress!: ConsentProgressView

  @Field(() => Int, { description: 'Which state of it this is.' })
  version!: number

  beganById!: string
  stoppedById!: string | null
}

@ObjectType('ConsentCampaignEdge', { description: 'A campaign in a list.' })
export class ConsentCampaignEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => ConsentCampaignView, { description: 'The campaign.' })
  node!: ConsentCampaignView
}

@ObjectType('ConsentCampaignConnection', { description: 'A page of campaigns, newest first.' })
export class ConsentCampaignConnectionView {
  @Field(() => [ConsentCampaignEdgeView], { description: 'The campaigns.' })
  edges!: ConsentCampaignEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
