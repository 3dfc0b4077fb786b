import { CalendarDayScalar, InstantScalar, PurposeCodeScalar, type CaseState, type Locale } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { CaseStateEnum, LocaleEnum } from '../../kernel/vocabulary.js'
import { MaskedItemView } from '../inquiries/index.js'

@ObjectType('RegisteredCollection', {
  description: 'A collection in the register, masked; there is no way to reveal it.',
})
export class RegisteredCollectionView {
  @Field(() => ID, { description: 'The collection.' })
  id!: string

  @Field(() => ID, { description: 'The case on it.' })
  caseId!: string

  @Field(() => String, { description: 'The number that the visitor quotes.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => CaseStateEnum, { description: 'How far the work on it has come.' })
  state!: CaseState

  @Field(() => LocaleEnum, { description: "The visitor's language." })
  locale!: Locale

  @Field(() => InstantScalar, { description: 'When it came in.' })
  receivedAt!: Date

  @Field(() => [MaskedItemView], { description: 'What was collected, masked.' })
  items!: MaskedItemView[]

  @Field(() => InstantScalar, { nullable: true, description: 'When the visitor agreed.' })
  consentedAt!: Date | null

  @Field(() => String, { description: 'The policy version that it was taken under.' })
  policyVersion!: string

  @Field(() => CalendarDayScalar, { description: 'The day by whose end it must be gone.' })
  dueOn!: string

  @Field(() => String, { description: 'Why that day: `PERIOD` or `PURPOSE_ACHIEVED`.' })
  dueReason!: string

  @Field(() => Int, { description: 'Calendar days until then in Asia/Seoul; negative when it is late.' })
  daysUntilDue!: number

  @Field(() => Int, { description: 'How many collections of its person are in the register, itself among them.' })
  personSize!: number
}

@ObjectType('RegisteredCollectionEdge', { description: 'A collection in a list.' })
export class RegisteredCollectionEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => RegisteredCollectionView, { description: 'The collection.' })
  node!: RegisteredCollectionView
}

@ObjectType('RegisteredCollectionConnection', { description: 'A page of the register, newest first.' })
export class RegisteredCollectionConnectionView {
  @Field(() => [RegisteredCollectionEdgeView], { description: 'The collections.' })
  edges!: RegisteredCollectionEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('RegisterSearch', { description: 'What a search by name found.' })
export class RegisterSearchView {
  @Field(() => [RegisteredCollectionView], {
    description: 'Collections that bear the name, newest first; a hundred at most.',
  })
  matches!: RegisteredCollectionView[]

  @Field(() => Int, { description: 'How many collections were opened and compared.' })
  compared!: number

  @Field(() => Boolean, { description: 'Whether that was all: no day had more to compare, and no more bear the name.' })
  isWhole!: boolean
}
