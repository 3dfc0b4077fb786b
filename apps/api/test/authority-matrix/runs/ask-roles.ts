import { ask } from '../ask.js'
import { ROLE_ROWS } from '../rows/role-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** Every pair of roles, given to somebody who is there and to somebody new. */
export async function askRoles(scene: Scene, rows = ROLE_ROWS): Promise<Findings> {
  const finding = new Finding()
  const { people, department, sessions } = scene
  const { headers } = sessions['administrator']!
  for (const [wanted, ...roles] of rows) {
    for (const field of ['staff Mutation.changeRoles', 'staff Mutation.createAccount'] as const) {
      const about = { account: people['colleague']!, department, roles }
      const { word } = await ask(scene, headers, field, about)
      finding.expect(`${field} to ${roles.join(' and ')}`, wanted, word)
    }
  }
  return finding
}
