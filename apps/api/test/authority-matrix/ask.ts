import { askRaw } from '../support/ask-raw.js'
import type { RootField } from './matrix.js'
import { documentOf, questionsAbout } from './questions/questions.js'
import type { Things } from './questions/things.js'
import type { Scene } from './scene/a-scene.js'

export interface Answer {
  /** `ok`, or the code of the refusal. */
  readonly word: string
  /** Every byte of it. */
  readonly text: string
}

/** Asks over HTTP; whatever isn't named in `about` is nothing. */
export async function ask(
  { house, nothing }: Scene,
  headers: Readonly<Record<string, string>>,
  field: RootField,
  about: Partial<Things> = {},
): Promise<Answer> {
  const question = questionsAbout({ ...nothing, ...about })[field]
  const url = field.startsWith('staff') ? `${house.url}/admin/graphql` : `${house.url}/graphql`
  const { codes, text } = await askRaw(url, headers, documentOf(field, question), question.variables)
  return { word: codes[0] ?? 'ok', text }
}
