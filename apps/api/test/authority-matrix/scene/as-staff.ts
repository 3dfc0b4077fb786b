import type { Client } from 'pg'
import type { House } from '../../support/a-house.js'
import { askRaw } from '../../support/ask-raw.js'
import { type RootField } from '../matrix.js'
import { documentOf, questionsAbout } from '../questions/questions.js'
import { nothings, type Things } from '../questions/things.js'
import type { Cases } from './cases.js'
import type { People } from './people.js'
import type { OpenedSession } from './sessions.js'

/** A scene before anything of a conversation is there. */
export interface Beginning {
  readonly house: House
  readonly superuser: Client
  readonly people: People
  readonly cases: Cases
  readonly sessions: Readonly<Record<string, OpenedSession>>
}

/** What somebody did while the scene was made, by the very question that is asked of it later. @throws when it was refused */
export async function asStaff(
  { house, sessions }: Beginning,
  me: string,
  field: Exclude<RootField, `files ${string}`>,
  about: Partial<Things>,
): Promise<void> {
  const question = questionsAbout({ ...nothings(house.clock.now()), ...about })[field]
  const { headers } = sessions[me]!
  const { codes, text } = await askRaw(
    `${house.url}/admin/graphql`,
    headers,
    documentOf(field, question),
    question.variables,
  )
  if (codes.length > 0) throw new Error(`The scene could not be made: ${field} by ${me}: ${text}`)
}

/** Past every trigger. */
export async function quietly(superuser: Client, text: string, values: readonly unknown[] = []): Promise<void> {
  await superuser.query(`set session_replication_role = 'replica'`)
  await superuser.query(text, [...values])
  await superuser.query('reset session_replication_role')
}
