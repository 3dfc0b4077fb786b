import { InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { viewOf } from '../../kernel/view.js'
import type { TemplateRow } from './find-templates.js'

@ObjectType('ManagedTemplate', { description: 'A template as the privacy officer keeps it, variables unfilled.' })
export class ManagedTemplateView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its code; the letters that began from it name it.' })
  code!: string

  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Offered for this purpose only; null for every one.' })
  purpose!: string | null

  @Field(() => LocalisedTextView, { description: 'What it is called.' })
  title!: LocalisedTextView

  @Field(() => LocalisedTextView, { description: 'Its words, with `{{variables}}`.' })
  body!: LocalisedTextView

  @Field(() => Int, { description: 'Sent back with every change: what the screen showed is what is changed.' })
  version!: number

  @Field(() => InstantScalar, { description: 'When it was last changed.' })
  changedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'Since when it is offered no more.' })
  endedAt!: Date | null

  changedById!: string | null
}

export const managedTemplateView = (row: TemplateRow): ManagedTemplateView =>
  viewOf(ManagedTemplateView, {
    id: row.id,
    code: row.code,
    purpose: row.purpose,
    title: viewOf(LocalisedTextView, { ko: row.title_ko, en: row.title_en }),
    body: viewOf(LocalisedTextView, { ko: row.body_ko, en: row.body_en }),
    version: row.version,
    changedAt: row.changed_at,
    endedAt: row.ended_at,
    changedById: row.changed_by,
  })
