import { InstantScalar, type CaseState } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import { CaseStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('AlikeCase', { description: 'Another case of the same purpose that belongs together with one.' })
export class AlikeCaseView {
  @Field(() => ID, { description: 'The case.' })
  id!: string

  @Field(() => String, { description: 'The number that the visitor quotes.' })
  @Personal()
  number!: string

  @Field(() => CaseStateEnum, { description: 'How far it has come.' })
  state!: CaseState

  @Field(() => InstantScalar, { description: 'When it came in.' })
  receivedAt!: Date
}

export interface AlikeRow {
  readonly id: string
  readonly number: string
  readonly state: CaseState
  readonly received_at: Date
  readonly purpose: string
  readonly pseudonym: string
}

/** Whoever sees it learns whose two cases these are, so it is on record as a look at the other one. */
export const alikeCaseView = ({ id, number, state, received_at, purpose, pseudonym }: AlikeRow): AlikeCaseView =>
  shows(viewOf(AlikeCaseView, { id, number, state, receivedAt: received_at }), {
    act: 'inquiry.compared',
    ground: { purpose },
    pseudonym,
    caseId: id,
    caseNumber: number,
  })
