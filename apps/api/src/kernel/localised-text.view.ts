import { Field, ObjectType } from 'type-graphql'

@ObjectType('LocalisedText', { description: 'The same words in each language.' })
export class LocalisedTextView {
  @Field(() => String, { description: 'In Korean.' })
  ko!: string

  @Field(() => String, { description: 'In English.' })
  en!: string
}
