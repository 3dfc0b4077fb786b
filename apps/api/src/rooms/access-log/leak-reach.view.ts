import { InstantScalar, ItemCodeScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'

@ObjectType('LeakReachLine', { description: 'What the account or address got to see of one collection.' })
export class LeakReachLineView {
  @Field(() => String, { description: "The collection's pseudonym." })
  pseudonym!: string

  @Field(() => [ItemCodeScalar], { description: 'Items whose clear values were shown; empty where all were masked.' })
  items!: string[]

  @Field(() => Boolean, { description: 'Whether any clear value was shown.' })
  isRevealed!: boolean

  @Field(() => Int, { description: 'In how many records.' })
  times!: number

  @Field(() => InstantScalar, { description: 'For the first time,' })
  firstAt!: Date

  @Field(() => InstantScalar, { description: 'and for the last.' })
  lastAt!: Date

  @Field(() => [String], { description: 'In which cases.' })
  caseNumbers!: string[]

  @Field(() => [String], { description: 'By which acts.' })
  acts!: string[]
}

@ObjectType('LeakReachEdge', { description: 'A line in a list.' })
export class LeakReachEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => LeakReachLineView, { description: 'The line.' })
  node!: LeakReachLineView
}

@ObjectType('LeakReach', {
  description:
    'Whose data an account, an address or both could have seen in a period: all that records within scope name. The pages of one list show one moment. @law PIPA 34',
})
export class LeakReachView {
  @Field(() => Int, { description: 'How many records.' })
  recordCount!: number

  @Field(() => Int, { description: 'How many collections they name.' })
  collectionCount!: number

  @Field(() => Int, { description: 'Of how many of these clear values were shown.' })
  revealedCount!: number

  @Field(() => [LeakReachEdgeView], { description: 'One line a collection, the last one seen first.' })
  edges!: LeakReachEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
