import { Field, ObjectType } from 'type-graphql'

@ObjectType('RightsContact', {
  description: 'Who answers for personal information, as the policy in force names them. @law PIPA 31',
})
export class RightsContactView {
  @Field(() => String, { description: 'What they are.' })
  title!: string

  @Field(() => String, { description: 'Their name, as published.' })
  name!: string

  @Field(() => String, { description: 'Their department and position.' })
  department!: string

  @Field(() => String, { nullable: true, description: 'Their e-mail address; null where the policy leaves it blank.' })
  email!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Their telephone number; null where the policy leaves it blank.',
  })
  telephone!: string | null
}

@ObjectType('RightsAgency', { description: 'An agency that helps, as the policy in force names it.' })
export class RightsAgencyView {
  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'Its telephone number.' })
  telephone!: string
}

@ObjectType('RightsContacts', {
  description: 'Where rights are exercised: all channels that the policy in force names. @law PIPA 38④',
})
export class RightsContactsView {
  @Field(() => String, { description: 'The company.' })
  controller!: string

  @Field(() => [RightsContactView], { description: 'The persons in charge.' })
  contacts!: RightsContactView[]

  @Field(() => [RightsAgencyView], { description: 'Agencies outside of the company.' })
  agencies!: RightsAgencyView[]
}
