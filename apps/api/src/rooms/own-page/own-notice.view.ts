import { InstantScalar } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'

@ObjectType('OwnNotice', {
  description: 'What the person was told about a request, as it was sent. @law Decree 41⑤, 42②, 43③, 44②',
})
export class OwnNoticeView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ID, { description: 'The request.' })
  requestId!: string

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  sentAt!: Date

  @Field(() => String, { description: 'What it is.' })
  title!: string

  @Field(() => [String], { description: 'Its lines: plain text, never markup.' })
  @Personal()
  lines!: string[]
}
