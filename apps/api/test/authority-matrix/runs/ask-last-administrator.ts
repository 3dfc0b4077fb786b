import { ask } from '../ask.js'
import type { Scene } from '../scene/a-scene.js'
import { setState } from '../scene/set-state.js'
import { Finding, type Findings } from './findings.js'

const OTHERS = ['secondAdministrator', 'thirdAdministrator']

/** With one administrator left, nobody takes that one away: not they themselves, nor who may suspend. */
export async function askLastAdministrator(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  for (const name of OTHERS) await setState(scene, name, 'SUSPENDED')
  const about = { account: scene.people['administrator']! }
  for (const me of ['officer', 'chief']) {
    const { word } = await ask(scene, scene.sessions[me]!.headers, 'staff Mutation.suspendAccount', about)
    finding.expect(`suspending the last administrator by ${me}`, 'LAST_ADMINISTRATOR', word)
  }
  for (const name of OTHERS) await setState(scene, name, 'ACTIVE')
  return finding
}
