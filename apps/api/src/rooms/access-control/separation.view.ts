import { InstantScalar, type SeparationKind } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { SeparationKindEnum } from '../../kernel/vocabulary.js'

@ObjectType('SeparationRule', { description: "What one person can't do or hold together." })
export class SeparationRuleView {
  @Field(() => String, { description: 'What it is called, e.g. `ADMINISTRATOR_AUDITOR`.' })
  name!: string

  @Field(() => SeparationKindEnum, { description: 'What it keeps apart.' })
  kind!: SeparationKind

  @Field(() => String, { description: 'A role; of a DYNAMIC rule the first act, `room.acted`.' })
  first!: string

  @Field(() => String, { nullable: true, description: 'The other role or act; null for HOLDERS.' })
  second!: string | null

  @Field(() => Int, { nullable: true, description: 'How many may hold the role.' })
  atMost!: number | null

  @Field(() => Int, { nullable: true, description: 'How many must hold the role.' })
  atLeast!: number | null
}

@ObjectType('SeparationException', {
  description: 'That one person holds two roles that must not meet, with a deputy who decides in their place.',
})
export class SeparationExceptionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The rule it is an exception of.' })
  rule!: string

  @Field(() => String, { description: 'On whose authority.' })
  authority!: string

  @Field(() => InstantScalar, { description: 'When it was declared.' })
  declaredAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When the deputy accepted; it holds from then on.' })
  acceptedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended.' })
  endedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether it holds now.' })
  isInForce!: boolean

  accountId!: string
  deputyId!: string
  declaredById!: string
}
