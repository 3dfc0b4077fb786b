import { CalendarDayScalar, InstantScalar } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { PersonReachView } from './reach-report.view.js'

@ObjectType('RightsReview', { description: 'A signed review of who can reach what.' })
export class RightsReviewView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => CalendarDayScalar, { description: 'The day that was looked at.' })
  day!: string

  @Field(() => String, { description: 'What the signer says about it.' })
  comment!: string

  @Field(() => InstantScalar, { description: 'When it was signed.' })
  signedAt!: Date

  @Field(() => String, { description: 'SHA-256 of what was signed, hex.' })
  digest!: string

  @Field(() => [PersonReachView], { description: 'What was signed.' })
  people!: PersonReachView[]

  signedById!: string
}

@ObjectType('RightsReviews', { description: 'The reviews so far, and when the next one is due.' })
export class RightsReviewsView {
  @Field(() => CalendarDayScalar, { description: 'When the next one is due.' })
  dueOn!: string

  @Field(() => Boolean, { description: 'Whether that day is over.' })
  isOverdue!: boolean

  @Field(() => [RightsReviewView], { description: 'The reviews, newest first.' })
  reviews!: RightsReviewView[]
}
