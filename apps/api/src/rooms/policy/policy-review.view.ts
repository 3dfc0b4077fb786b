import { CalendarDayScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { PolicyFindingView } from './policy-finding.view.js'
import { PolicyChangesView } from './policy-history.view.js'

@ObjectType('PolicyProblem', { description: 'Why a text is no policy yet.' })
export class PolicyProblemView {
  @Field(() => String, { description: 'Where in the file, such as `items.0.label`.' })
  path!: string

  @Field(() => String, { description: 'What is wrong there.' })
  problem!: string
}

@ObjectType('MovedPeriod', { description: 'A purpose with another period.' })
export class MovedPeriodView {
  @Field(() => String, { description: 'The name of the purpose.' })
  purpose!: string

  @Field(() => Int, { description: 'Months, as it is.' })
  before!: number

  @Field(() => Int, { description: 'Months, as it would be.' })
  after!: number

  @Field(() => Int, {
    description: 'How many collections there are for it today; they keep the terms they came under.',
  })
  collections!: number
}

@ObjectType('ConsentToAskAgain', { description: 'A purpose whose consents would not cover a version. @law PIPA 15②' })
export class ConsentToAskAgainView {
  @Field(() => String, { description: 'The name of the purpose.' })
  purpose!: string

  @Field(() => Int, { description: 'How many collections there are for it today.' })
  collections!: number
}

@ObjectType('PolicyConsequences', { description: 'What a next version would mean for what is there.' })
export class PolicyConsequencesView {
  @Field(() => [String], { description: 'Purposes whose form changes.' })
  forms!: string[]

  @Field(() => [ConsentToAskAgainView], { description: 'Purposes whose consents would not cover it. @law PIPA 15②' })
  consentsToAskAgain!: ConsentToAskAgainView[]

  @Field(() => [MovedPeriodView], { description: 'Purposes with another period.' })
  periodsMoved!: MovedPeriodView[]

  @Field(() => [String], { description: 'Recipients newly to disclose. @law PIPA 17' })
  recipients!: string[]

  @Field(() => [String], { description: 'Outsourcees newly to disclose. @law PIPA 26②' })
  outsourcees!: string[]
}

@ObjectType('PolicyReview', { description: 'A text looked at as the next version. Nothing of it is kept.' })
export class PolicyReviewView {
  @Field(() => [PolicyProblemView], { description: 'Why it is no policy yet; empty where it is one.' })
  problems!: PolicyProblemView[]

  @Field(() => [PolicyFindingView], { description: 'What the linter finds in it.' })
  findings!: PolicyFindingView[]

  @Field(() => PolicyChangesView, { nullable: true, description: 'Against the version in force.' })
  changes!: PolicyChangesView | null

  @Field(() => PolicyConsequencesView, { nullable: true, description: 'What it would mean.' })
  consequences!: PolicyConsequencesView | null

  @Field(() => Int, { nullable: true, description: 'How many days ahead it has to be announced. @law policy 11' })
  noticeDays!: number | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The first day of effect, if announced today.' })
  earliestOn!: string | null

  @Field(() => Boolean, {
    description: 'Whether it could be published as it is: its number is new and its days keep the promise.',
  })
  isPublishable!: boolean
}
