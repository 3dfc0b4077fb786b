export interface Question {
  /** Its arguments with their types, as a document declares them; empty without any. */
  readonly declares?: string
  readonly passes?: string
  readonly selects: string
  readonly variables?: Readonly<Record<string, unknown>>
}

export const PAGE = '{ edges { cursor } }'

export const ofInput = (type: string, input: object, selects: string): Question => ({
  declares: `($input: ${type}!)`,
  passes: '(input: $input)',
  selects,
  variables: { input },
})

/** One argument of a type: an id, a purpose, a day. */
export const of = (name: string, type: string, value: string, selects: string): Question => ({
  declares: `($value: ${type}!)`,
  passes: `(${name}: $value)`,
  selects,
  variables: { value },
})

export const bare = (selects: string): Question => ({ selects })
