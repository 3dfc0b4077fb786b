import { ask } from '../ask.js'
import { CASE_ROWS, CASE_WORDS, HANDLERS, type Standing } from '../rows/case-rows.js'
import type { Things } from '../questions/things.js'
import type { Scene } from '../scene/a-scene.js'
import { give } from '../scene/cases.js'
import { Finding, type Findings } from './findings.js'

const STANDINGS = Object.keys(HANDLERS) as Standing[]

/**
 * Every question about cases, by handlers in every state; the case that is theirs moves from hand to hand. At most
 * `most` of those who stand alike. */
export async function askCases(scene: Scene, rows = CASE_ROWS, most = Infinity): Promise<Findings> {
  const finding = new Finding()
  for (const standing of STANDINGS) {
    for (const me of HANDLERS[standing].slice(0, most)) await askAs(scene, finding, { standing, me, rows })
  }
  for (const name of ['mine', 'restrictedMine'] as const)
    await give(scene.superuser, scene.cases.ids[name], scene.people['handler']!)
  return finding
}

/** The same question about what isn't there, where the answer must not tell that from what is hidden. */
function missingFrom({ nothing }: Scene, about: Partial<Things>, got: string): Partial<Things> | undefined {
  if (got === 'DUPLICATE_NOT_VALID') return { ...about, duplicateOf: nothing.case }
  if (got !== 'NOT_FOUND') return undefined
  return about.other === undefined ? {} : { other: about.other }
}

interface As {
  readonly standing: Standing
  readonly me: string
  readonly rows: typeof CASE_ROWS
}

async function askAs(scene: Scene, finding: Finding, { standing, me, rows }: As): Promise<void> {
  const { superuser, cases, people, sessions } = scene
  await give(superuser, cases.ids.mine, people[me]!)
  await give(superuser, cases.ids.restrictedMine, people[me]!)
  const { headers } = sessions[me]!
  for (const [field, object, choice, words] of rows) {
    const word = words.split(' ')[STANDINGS.indexOf(standing)]!
    const about = choice(scene)
    const { word: got, text } = await ask(scene, headers, field, about)
    const cell = `${field} ${object} by ${me}`
    finding.expect(cell, CASE_WORDS[word] ?? word, got)
    const missing = missingFrom(scene, about, got)
    if (!missing) continue
    const nothing = await ask(scene, headers, field, missing)
    finding.expectSame(cell, text, nothing.text)
  }
}
