import { CalendarDayScalar, InstantScalar, PurposeCodeScalar, type DutyCode, type ExportState } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DutyCodeEnum, ExportStateEnum } from '../../kernel/vocabulary.js'
import { DepartmentView } from '../staff/index.js'

@ObjectType('RecordExport', {
  description: 'A slice of the log that an auditor takes home, to be verified without Jikimi. Made in the background.',
})
export class RecordExportView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => [PurposeCodeScalar], { description: 'Records on these purposes,' })
  purposes!: string[]

  @Field(() => [DutyCodeEnum], { description: 'and on these duties,' })
  duties!: DutyCode[]

  @Field(() => [DepartmentView], {
    description: 'of these departments and of nobody on the staff; none means of everybody,',
  })
  departments!: DepartmentView[]

  @Field(() => CalendarDayScalar, { description: 'from this day in Asia/Seoul,' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'until the end of this one.' })
  until!: string

  @Field(() => Boolean, {
    description: 'Whether it holds the headers of all entries, not only those around the period.',
  })
  hasAllHeaders!: boolean

  @Field(() => Int, { nullable: true, description: 'The tree of an earlier visit: it proves to be the same, grown.' })
  earlierSize!: number | null

  @Field(() => String, { nullable: true, description: 'What it is needed for; null once its key is gone.' })
  reason!: string | null

  @Field(() => ExportStateEnum, { description: 'How far it has come.' })
  state!: ExportState

  @Field(() => Int, { description: 'Entries gone through so far,' })
  done!: number

  @Field(() => Int, { nullable: true, description: 'of so many.' })
  total!: number | null

  @Field(() => String, { nullable: true, description: 'Why it failed: a code.' })
  failure!: string | null

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  askedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was done, or failed.' })
  finishedAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'Of the tree that it is proven against.' })
  treeSize!: number | null

  @Field(() => Int, { nullable: true, description: 'Size of the archive; null from 2 GiB on.' })
  bytes!: number | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of the archive, hex.' })
  digest!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'Until when it can be fetched.' })
  expiresAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Where it can be fetched, as long as it can.' })
  path!: string | null

  accountId!: string
}

@ObjectType('RecordExportEdge', { description: 'An export in a list.' })
export class RecordExportEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => RecordExportView, { description: 'The export.' })
  node!: RecordExportView
}

@ObjectType('RecordExportConnection', { description: 'A page of exports, newest first.' })
export class RecordExportConnectionView {
  @Field(() => [RecordExportEdgeView], { description: 'The exports.' })
  edges!: RecordExportEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
