import type { GraphQLSchema } from 'graphql'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'
import { COLUMNS } from '../authority-matrix/columns.js'
import { type FileField, isFile, MATRIX, type RootField } from '../authority-matrix/matrix.js'
import { askFile } from '../authority-matrix/ask-file.js'
import { fileAbout } from '../authority-matrix/questions/files.js'
import type { Things } from '../authority-matrix/questions/things.js'
import { documentOf, questionsAbout } from '../authority-matrix/questions/questions.js'
import type { Scene } from '../authority-matrix/scene/a-scene.js'
import { askRaw } from '../support/ask-raw.js'
import { type Asker, askersOf, type Bag, bagsOf, THEIRS } from './bags.js'
import { leadsOf, requestFor, type RequestsAbout } from './requests-about.js'
import { wholeSelection } from './whole-selection.js'

/** A scene with requests about all of its cases. */
export type Asked = Scene & { readonly about: RequestsAbout }

/** One question to one root field by one person, about one bag. */
export interface Probe {
  readonly field: RootField
  readonly asker: Asker
  readonly bag: Bag
}

export interface Said {
  readonly field: RootField
  readonly by: string
  readonly about: string
  /** Whether it was answered at all. */
  readonly isOk: boolean
  readonly text: string
  /** Whether the question itself names what is restricted. */
  readonly isNamed: boolean
}

/** In the place of a contact that nobody has, and a name. */
const FOUND_BY = [
  ['nobody@example.kr', 'gildong@example.kr'],
  ['아무도아님', '홍길동'],
] as const

const NEVER_THE_SAME = /"(idempotencyKey|receivedAt|startsAt|code)":("[^"]*"|\[[^\]]*\])/g

/** Every root field and every file, by everybody who holds its permission; about each bag where the question differs. */
export function probesOf(scene: Asked): readonly Probe[] {
  const bags = bagsOf(scene)
  return MATRIX.flatMap(([row, field]) => {
    const words = row.trim().split(/ +/)
    const columns = COLUMNS.filter((_, at) => words[at] === 'yes')
    const asked = new Set<string>()
    return bags.flatMap((bag) =>
      askersOf(scene, columns, bag).flatMap((asker): Probe[] => {
        const question = JSON.stringify([asker, questionOf(scene, field, bag)]).replaceAll(NEVER_THE_SAME, '')
        if (asked.has(question)) return []
        asked.add(question)
        return [{ field, asker, bag }]
      }),
    )
  })
}

/** What only this field needs otherwise. */
const OTHERWISE: Partial<Record<RootField, (scene: Asked) => Partial<Things>>> = {
  'staff Mutation.assignRightsRequest': ({ people }) => ({ account: people['officer']! }),
  'staff Mutation.addRequestTarget': ({ requests }) => ({ request: requests['received']! }),
  'staff Mutation.groupRightsRequest': ({ about }) => ({ underRequest: about.verified.request! }),
  'staff Mutation.noteObjection': ({ nothing }) => ({
    receivedAt: new Date(Date.parse(nothing.receivedAt) + 60_000).toISOString(),
  }),
  'staff Mutation.claimRestriction': ({ restrictions, requestNumbers }) => ({
    restriction: restrictions['deleting']!,
    requestNumber: requestNumbers['deleting']!,
  }),
  'staff Mutation.decideRestrictionLift': ({ restrictions }) => ({ restriction: restrictions['ofOfficer']! }),
  'staff Mutation.decideCompulsion': ({ compulsions }) => ({ compulsion: compulsions['ofOfficer']! }),
}

function thingsOf(scene: Asked, field: RootField, { things }: Bag): Things {
  return { ...scene.nothing, ...things, ...requestFor(scene.about, field), ...OTHERWISE[field]?.(scene) }
}

function questionOf(scene: Asked, field: RootField, bag: Bag): unknown {
  const about = thingsOf(scene, field, bag)
  if (isFile(field)) return fileAbout(about)[field]
  const variables = JSON.stringify(questionsAbout(about)[field].variables ?? {})
  return JSON.parse(FOUND_BY.reduce((text, [nobody, somebody]) => text.replace(nobody, somebody), variables)) as unknown
}

/** What was received is rolled back with the act, and with it whatever its answer would be read from. */
const SHOWS_WHAT_CAME: readonly RootField[] = ['staff Mutation.registerRightsRequest']

let schemas: Readonly<Record<string, GraphQLSchema>> | undefined

/** Asked again where a connection that was kept open was closed meanwhile: nothing that is asked leaves a trace. */
export const say = (scene: Asked, probe: Probe, marks: readonly string[]): Promise<Said> =>
  sayOnce(scene, probe, marks).catch(() => sayOnce(scene, probe, marks))

async function sayOnce(scene: Asked, { field, asker, bag }: Probe, marks: readonly string[]): Promise<Said> {
  const asked = questionOf(scene, field, bag)
  const variables = JSON.stringify(asked)
  const isNamed =
    [...marks, ...leadsOf(scene.about), scene.links['live']!, scene.ownLinks['live']!, THEIRS].some((mark) =>
      variables.includes(mark),
    ) || ['subject', 'visitor', 'own'].includes(asker.name)
  const said = { field, by: asker.name, about: bag.name, isNamed }
  const about = thingsOf(scene, field, bag)
  if (isFile(field)) {
    const { isOk, text } = await askFile(scene.house.url, asker.headers, field, about)
    return { ...said, isOk, text }
  }
  schemas ??= { staff: buildStaffSchema(), public: buildPublicSchema() }
  const endpoint = field.split(' ')[0]!
  const selects = wholeSelection(schemas[endpoint]!, field)
  const question = questionsAbout(about)[field as Exclude<RootField, FileField>]
  const url = `${scene.house.url}${endpoint === 'staff' ? '/admin' : ''}/graphql`
  const { codes, text } = await askRaw(
    url,
    { ...asker.headers },
    documentOf(field as never, SHOWS_WHAT_CAME.includes(field) ? question : { ...question, selects }),
    asked,
  )
  return { ...said, isOk: codes.length === 0, text }
}
