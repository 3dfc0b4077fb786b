import { CalendarDayScalar, InstantScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import {
  PackAccountView,
  PackAlertView,
  PackChangeView,
  PackCountView,
  PackExplanationView,
  PackExportView,
  PackGroundView,
} from './pack-parts.view.js'
import { PackLogView } from './pack-log.view.js'

@ObjectType('InspectionPack', {
  description: 'One month of access records in numbers. No personal information of data subjects, no pseudonym.',
})
export class InspectionPackView {
  @Field(() => InstantScalar, { description: 'Records from this instant,' })
  from!: Date

  @Field(() => InstantScalar, { description: 'to before this one.' })
  until!: Date

  @Field(() => PackLogView, { description: 'Whether the records are whole.' })
  log!: PackLogView

  @Field(() => [PackCountView], { description: 'Records by act.' })
  byAct!: PackCountView[]

  @Field(() => [PackGroundView], { description: 'Records by purpose and duty.' })
  byGround!: PackGroundView[]

  @Field(() => [PackAccountView], { description: 'Records by who acted.' })
  byAccount!: PackAccountView[]

  @Field(() => [PackAlertView], { description: "Alerts about the month's records, by rule and state." })
  alerts!: PackAlertView[]

  @Field(() => [PackExplanationView], { description: 'Explanations that are still open.' })
  openExplanations!: PackExplanationView[]

  @Field(() => [PackExportView], { description: 'What was taken out, and for what.' })
  exports!: PackExportView[]

  @Field(() => [PackChangeView], { description: 'Changes of accounts, roles, scopes, keys and rules.' })
  privilegedChanges!: PackChangeView[]

  @Field(() => Int, { description: 'Entries that the history of rights gained.' })
  rightsHistoryCount!: number

  @Field(() => [CalendarDayScalar], { description: 'Earlier months that were not signed in time.' })
  earlierMissed!: string[]
}
