import { Field, Int, ObjectType } from 'type-graphql'
import { AccessRecordView } from './access-record.view.js'

@ObjectType('RecordProof', {
  description: "That a record lies in the log's tree, for whoever checks it elsewhere. Bytes are base64.",
})
export class RecordProofView {
  @Field(() => Int, { description: 'Its place in the tree.' })
  index!: number

  @Field(() => Int, { description: 'How many entries the tree of this checkpoint has.' })
  treeSize!: number

  @Field(() => String, { description: "The leaf's hash." })
  leafHash!: string

  @Field(() => [String], { description: 'The hashes beside the way to the root, from the leaf up.' })
  hashes!: string[]

  @Field(() => String, { description: 'The signed checkpoint, with its cosignatures.' })
  checkpoint!: string

  @Field(() => String, { description: 'The entry in the tree, as text.' })
  entry!: string

  @Field(() => String, { description: 'The salt of the commitment in the entry.' })
  salt!: string

  @Field(() => String, { description: 'The body that the entry commits to, as text.' })
  body!: string

  @Field(() => String, { description: 'Where the proof can be had as a file.' })
  path!: string
}

@ObjectType('AccessRecordDetail', { description: 'One record: what belongs to it, and its proof.' })
export class AccessRecordDetailView {
  @Field(() => AccessRecordView, { description: 'The record.' })
  record!: AccessRecordView

  @Field(() => [AccessRecordView], {
    description: 'Other records of the same request, as far as they are within scope; 100 at most.',
  })
  sameRequest!: AccessRecordView[]

  @Field(() => RecordProofView, { nullable: true, description: 'Null until it is in the tree.' })
  proof!: RecordProofView | null
}
