import { CalendarDayScalar, InstantScalar, type DestructionProofKind } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { DestructionProofKindEnum } from '../../kernel/vocabulary.js'

@ObjectType('DestructionProof', {
  description: 'What was destroyed, as anybody may learn who has the number. It names nobody.',
})
export class DestructionProofView {
  @Field(() => String, { description: 'The number that was asked for.' })
  number!: string

  @Field(() => DestructionProofKindEnum, { description: 'Whose number it is.' })
  kind!: DestructionProofKind

  @Field(() => CalendarDayScalar, { description: 'The day on which the last of it was destroyed, in Asia/Seoul.' })
  destroyedOn!: string

  @Field(() => Int, { description: 'How many collections were.' })
  collections!: number

  @Field(() => String, {
    nullable: true,
    description: 'The certificate; null until it is issued, a day later at the most.',
  })
  certificateNumber!: string | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The last hour at which any copy could have been opened.',
  })
  openableUntil!: Date | null

  @Field(() => String, { nullable: true, description: 'RFC 6962 root over the statements of its collections, base64.' })
  root!: string | null
}
