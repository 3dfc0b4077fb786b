import { askRaw } from '../../support/ask-raw.js'
import type { CaseName } from '../scene/cases.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** What a handler is told of a case: whether it is theirs, and whether they may reveal its fields now. */
const TOLD: readonly (readonly [me: string, name: CaseName, isMine: boolean, isReached: boolean])[] = [
  ['handler', 'mine', true, true],
  ['handler', 'free', false, false],
  ['handler', 'unreached', true, false],
  ['handler', 'reachOver', true, false],
  ['handler', 'reachOfBefore', true, false],
  ['handler', 'colleagues', false, false],
  ['handler', 'closed', true, false],
  ['colleague', 'mine', false, false],
  ['colleague', 'unreached', false, false],
  ['lapsed', 'mine', false, false],
]

export async function askHolding(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  for (const [me, name, isMine, isReached] of TOLD) {
    const { text } = await askRaw(
      `${scene.house.url}/admin/graphql`,
      scene.sessions[me]!.headers,
      'query ($id: ID!) { inquiryCase(id: $id) { isMine reachUntil } }',
      { id: scene.cases.ids[name] },
    )
    const got = `${text.includes('"isMine":true')} ${!text.includes('"reachUntil":null')}`
    finding.expect(`${name} as told to ${me}`, `${isMine} ${isReached}`, got)
  }
  return finding
}
