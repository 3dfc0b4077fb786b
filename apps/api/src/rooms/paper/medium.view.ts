import {
  CalendarDayScalar,
  type DestructionGround,
  InstantScalar,
  type MediumKind,
  type MediumState,
  PurposeCodeScalar,
  type RetentionState,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum, MediumKindEnum, MediumStateEnum, RetentionStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('Medium', {
  description: 'Paper or another medium that bears personal information outside the database. It names nobody.',
})
export class MediumView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The number that is written on it: `P-2026-000001`.' })
  number!: string

  @Field(() => MediumKindEnum, { description: 'What kind of medium it is.' })
  kind!: MediumKind

  @Field(() => PurposeCodeScalar, { description: 'The purpose that its data was collected for.' })
  purpose!: string

  @Field(() => Int, { description: 'How many people it bears; none once it is destroyed.' })
  people!: number

  @Field(() => CalendarDayScalar, { description: 'The day it was written, printed or copied.' })
  takenOn!: string

  @Field(() => MediumStateEnum, { description: 'How far it has come.' })
  state!: MediumState

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The day by whose end it must be gone: its period, or an earlier day of its cases. @law PIPA 21①',
  })
  dueOn!: string | null

  @Field(() => DestructionGroundEnum, { nullable: true, description: 'Why by then.' })
  dueGround!: DestructionGround | null

  @Field(() => RetentionStateEnum, {
    nullable: true,
    description: 'How that stands today; what holds one of its cases holds it. Null once it is destroyed.',
  })
  retention!: RetentionState | null

  @Field(() => Boolean, { description: 'Whether its last day has passed, and nothing holds it.' })
  isLate!: boolean

  @Field(() => InstantScalar, { description: 'When it was registered.' })
  registeredAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When a witness had confirmed that all of it is gone.' })
  destroyedAt!: Date | null

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is changed.' })
  version!: number

  placeId!: string
  registeredById!: string
  sealedLabel!: Buffer
}

@ObjectType('MediumEdge', { description: 'A medium in a list.' })
export class MediumEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => MediumView, { description: 'The medium.' })
  node!: MediumView
}

@ObjectType('MediumConnection', { description: 'A page of media, last registered first.' })
export class MediumConnectionView {
  @Field(() => [MediumEdgeView], { description: 'The media.' })
  edges!: MediumEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('MediumMove', { description: 'From when on a medium lay somewhere.' })
export class MediumMoveView {
  @Field(() => InstantScalar, { description: 'When it was put there.' })
  movedAt!: Date

  placeId!: string
  movedById!: string | null
}

@ObjectType('PaperCounts', { description: 'What of paper and other media waits for somebody.' })
export class PaperCountsView {
  @Field(() => Int, { description: 'Their last day has passed.' })
  late!: number

  @Field(() => Int, { description: 'They may go from today on; late ones among them.' })
  due!: number

  @Field(() => Int, { description: 'They are due within seven days.' })
  dueSoon!: number

  @Field(() => Int, { description: 'Held or deferred.' })
  held!: number

  @Field(() => Int, { description: 'Destructions that the viewer is asked to confirm.' })
  toWitness!: number
}
