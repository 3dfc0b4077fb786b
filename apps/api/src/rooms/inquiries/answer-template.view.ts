import type { Locale } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { LocaleEnum } from '../../kernel/vocabulary.js'

@ObjectType('AnswerTemplate', { description: 'The beginning of an answer.' })
export class AnswerTemplateView {
  @Field(() => String, { description: 'Its code.' })
  code!: string

  @Field(() => LocaleEnum, { description: "Its language: the visitor's." })
  locale!: Locale

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, {
    description:
      'Its words, to be completed. The name of the visitor stands there as `{{visitorName}}`: it is filled at delivery.',
  })
  body!: string
}
