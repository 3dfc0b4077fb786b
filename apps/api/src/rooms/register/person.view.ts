import { CalendarDayScalar, InstantScalar, type TimelineKind } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { TimelineKindEnum } from '../../kernel/vocabulary.js'
import { RegisteredCollectionView } from './registered-collection.view.js'

@ObjectType('PersonSuggestion', { description: 'Two collections that share a contact: probably one person.' })
export class PersonSuggestionView {
  @Field(() => RegisteredCollectionView, { description: 'The older one.' })
  first!: RegisteredCollectionView

  @Field(() => RegisteredCollectionView, { description: 'The newer one.' })
  second!: RegisteredCollectionView

  @Field(() => Boolean, { description: 'Whether both have the same e-mail address.' })
  sharedEmail!: boolean

  @Field(() => Boolean, { description: 'Whether both have the same phone number.' })
  sharedPhone!: boolean
}

@ObjectType('PersonSuggestionEdge', { description: 'A suggestion in a list.' })
export class PersonSuggestionEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => PersonSuggestionView, { description: 'The suggestion.' })
  node!: PersonSuggestionView
}

@ObjectType('PersonSuggestionConnection', { description: 'A page of suggestions, by the newer collection.' })
export class PersonSuggestionConnectionView {
  @Field(() => [PersonSuggestionEdgeView], { description: 'The suggestions.' })
  edges!: PersonSuggestionEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('TimelineEntry', { description: 'Something that happened to the data of a person, or will.' })
export class TimelineEntryView {
  @Field(() => InstantScalar, { nullable: true, description: 'When it was; null where it is of a day.' })
  at!: Date | null

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'By whose end it is; null where it is of an instant.',
  })
  on!: string | null

  @Field(() => TimelineKindEnum, { description: 'What.' })
  kind!: TimelineKind

  @Field(() => ID, { description: 'Which of the collections it is about.' })
  collectionId!: string

  @Field(() => String, {
    nullable: true,
    description: 'Which act the access record names, where it was looked at; the state of a meeting.',
  })
  act!: string | null

  @Field(() => LocalisedTextView, { nullable: true, description: 'The department at the time.' })
  department!: LocalisedTextView | null

  @Field(() => String, { nullable: true, description: 'Who of the staff, by name.' })
  account!: string | null

  @Field(() => String, { nullable: true, description: 'The policy version that was agreed to.' })
  version!: string | null

  @Field(() => String, { nullable: true, description: 'The digest of the text that was shown and agreed to.' })
  digest!: string | null
}

@ObjectType('RegisteredPerson', {
  description: 'The collections that are one person by decision, and what happened to them.',
})
export class RegisteredPersonView {
  @Field(() => [RegisteredCollectionView], {
    description: 'The collections, newest first; the newest hundred at most.',
  })
  collections!: RegisteredCollectionView[]

  @Field(() => [TimelineEntryView], { description: 'What happened and will happen, newest first.' })
  timeline!: TimelineEntryView[]

  @Field(() => Boolean, { description: 'Whether nothing was left out: older collections, older looks.' })
  isWhole!: boolean
}
