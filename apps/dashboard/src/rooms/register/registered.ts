import type {
  PersonSuggestionsQuery,
  RegisteredCollectionFieldsFragment,
  RegisteredPersonFieldsFragment,
} from '@jikimi/client/staff'

/** A collection as the register has it: masked. */
export type Registered = RegisteredCollectionFieldsFragment

/** The collections that are one person by decision, and what happened to their data. */
export type Person = RegisteredPersonFieldsFragment

/** Something that happened to the data of a person, or will. */
export type TimelineEntry = Person['timeline'][number]

/** Two collections of one contact. */
export type Suggestion = PersonSuggestionsQuery['personSuggestions']['edges'][number]['node']

/** The masked value of the first item of a kind; a dash where nothing was collected. */
export const maskedIn = ({ items }: Registered, kind: Registered['items'][number]['kind']): string =>
  items.find((item) => item.kind === kind)?.masked ?? '–'
