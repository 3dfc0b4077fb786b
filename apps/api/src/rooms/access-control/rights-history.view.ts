import { CalendarDayScalar, InstantScalar, PurposeCodeScalar, type RightsChange, type Role } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { RightsChangeEnum, RoleEnum } from '../../kernel/vocabulary.js'

@ObjectType('RightsEntry', {
  description: 'A change of rights, named as of that time. Never changed, never deleted. @law Std 5③',
})
export class RightsEntryView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => RightsChangeEnum, { description: 'What changed.' })
  change!: RightsChange

  @Field(() => ID, { nullable: true, description: 'Whose rights; null for a rule or a site key.' })
  accountId!: string | null

  @Field(() => String, { nullable: true, description: 'Their name at that time.' })
  accountName!: string | null

  @Field(() => String, { nullable: true, description: 'The Korean name of their department at that time.' })
  departmentKo!: string | null

  @Field(() => String, { nullable: true, description: 'Its English name.' })
  departmentEn!: string | null

  @Field(() => RoleEnum, { nullable: true, description: 'The role.' })
  role!: Role | null

  @Field(() => String, { nullable: true, description: "The role's Korean name at that time." })
  roleKo!: string | null

  @Field(() => String, { nullable: true, description: 'Its English name.' })
  roleEn!: string | null

  @Field(() => [PurposeCodeScalar], { description: 'The purposes; empty where it is not about any.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The first day.' })
  from!: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day.' })
  until!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What else there is to say, e.g. the authority or the new value.',
  })
  detail!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The name of who did it; null when the installation did.',
  })
  byName!: string | null

  @Field(() => ID, { nullable: true, description: 'The designation, course, rule change … that it was about.' })
  objectId!: string | null
}

@ObjectType('RightsEntryEdge', { description: 'An entry in a list.' })
export class RightsEntryEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => RightsEntryView, { description: 'The entry.' })
  node!: RightsEntryView
}

@ObjectType('RightsEntryConnection', { description: 'A page of the history of rights, newest first.' })
export class RightsEntryConnectionView {
  @Field(() => [RightsEntryEdgeView], { description: 'The entries.' })
  edges!: RightsEntryEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
