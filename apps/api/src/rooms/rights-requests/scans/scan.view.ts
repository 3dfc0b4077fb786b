import { InstantScalar, type ScanKind, type ScanMedia } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ScanKindEnum, ScanMediaEnum } from '../../../kernel/vocabulary.js'

@ObjectType('RequestScan', {
  description:
    'A scan that lies sealed with a rights request. What it shows is fetched as a file, each time on record.',
})
export class ScanView {
  @Field(() => ID, { description: 'Its id, by which it is fetched.' })
  id!: string

  @Field(() => ScanKindEnum, { description: 'What it shows.' })
  kind!: ScanKind

  @Field(() => ScanMediaEnum, { description: 'What it is, by its content; what it was called is not kept.' })
  media!: ScanMedia

  @Field(() => Int, { description: 'How many bytes it has, ten million at most.' })
  bytes!: number

  @Field(() => InstantScalar, { description: 'When it was added.' })
  addedAt!: Date

  addedById!: string
}
