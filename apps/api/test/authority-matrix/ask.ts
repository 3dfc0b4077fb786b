import { askRaw, codesIn } from '../support/ask-raw.js'
import { isFile, type RootField } from './matrix.js'
import { fileAbout } from './questions/files.js'
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
  const things = { ...nothing, ...about }
  if (isFile(field)) return fetchFile(`${house.url}${fileAbout(things)[field]}`, headers)
  const question = questionsAbout(things)[field]
  const url = field.startsWith('staff') ? `${house.url}/admin/graphql` : `${house.url}/graphql`
  const { codes, text } = await askRaw(url, headers, documentOf(field, question), question.variables)
  return { word: codes[0] ?? 'ok', text }
}

async function fetchFile(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await fetch(url, { headers })
  const text = await response.text()
  return { word: response.ok ? 'ok' : (codesIn(text)[0] ?? 'NO CODE'), text }
}
