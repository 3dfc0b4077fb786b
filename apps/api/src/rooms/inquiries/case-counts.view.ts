import { PurposeCodeScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('CaseCounts', { description: 'What waits in one purpose; each count opens the list of the same name.' })
export class CaseCountsView {
  @Field(() => PurposeCodeScalar, { description: 'A designated purpose of the viewer.' })
  purpose!: string

  @Field(() => Int, { description: 'Open cases that nobody holds: filter `isUnassigned`.' })
  unassigned!: number

  @Field(() => Int, { description: 'Open cases that the viewer holds: filter `isMine`, without the closed ones.' })
  mine!: number

  @Field(() => Int, { description: 'Cases with a letter back from the visitor: filter `attention: NEW_REPLY`.' })
  newReplies!: number

  @Field(() => Int, { description: 'Cases whose letter came back: filter `attention: BOUNCED`.' })
  bounced!: number

  @Field(() => Int, { description: 'Open cases due within 7 days, or late: filter `isDueSoon`.' })
  dueSoon!: number

  @Field(() => Int, { description: 'Where counting stops: a count of this much may be more.' })
  atMost!: number
}
