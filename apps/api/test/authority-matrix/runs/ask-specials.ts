import { ask } from '../ask.js'
import { SPECIAL_ROWS } from '../rows/special-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** Acts by people in positions of their own. */
export async function askSpecials(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  for (const [me, field, object, choice, wanted] of SPECIAL_ROWS) {
    const { word } = await ask(scene, scene.sessions[me]!.headers, field, choice(scene))
    finding.expect(`${field} on ${object} by ${me}`, wanted, word)
  }
  return finding
}
