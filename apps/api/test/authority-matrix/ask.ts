import { askRaw } from '../support/ask-raw.js'
import { isFile, type RootField } from './matrix.js'
import { askFile } from './ask-file.js'
import { documentOf, questionsAbout } from './questions/questions.js'
import type { Things } from './questions/things.js'
import type { Scene } from './scene/a-scene.js'

export interface Answer {
  /** `ok`, or the code of the refusal. */
  readonly word: string
  /** Every byte of it. */
  readonly text: string
}

/**
 * Asks over HTTP; whatever isn't named in `about` is nothing. Asked again where a connection that was kept open was closed
 * meanwhile, as after a file that nobody took: nothing that is asked leaves a trace.
 */
export const ask = (...asked: Parameters<typeof askOnce>): Promise<Answer> =>
  askOnce(...asked).catch(() => askOnce(...asked))

async function askOnce(
  { house, nothing }: Scene,
  headers: Readonly<Record<string, string>>,
  field: RootField,
  about: Partial<Things> = {},
): Promise<Answer> {
  const things = { ...nothing, ...about }
  if (isFile(field)) {
    const { isOk, codes, text } = await askFile(house.url, headers, field, things)
    return { word: isOk ? 'ok' : (codes[0] ?? 'NO CODE'), text }
  }
  const question = questionsAbout(things)[field]
  const url = field.startsWith('staff') ? `${house.url}/admin/graphql` : `${house.url}/graphql`
  const { codes, text } = await askRaw(url, headers, documentOf(field, question), question.variables)
  return { word: codes[0] ?? 'ok', text }
}
