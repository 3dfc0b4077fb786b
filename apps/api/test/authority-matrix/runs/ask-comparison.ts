import { ask } from '../ask.js'
import { compared } from '../rows/rights-rows.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/**
 * Whether a comparison of which one thing differs is noted as passed. The act is done either way, and rolled back before
 * anybody could read it: a condition stands by that only a pass of that kind breaks.
 */
export async function askComparison(scene: Scene): Promise<Findings> {
  const { superuser } = scene
  const finding = new Finding()
  const { headers } = scene.sessions['officer']!
  await superuser.query(
    `alter table jikimi.verification add constraint passed_is_same check (not is_passed or differing = '{}') not valid`,
  )
  try {
    const about = compared('아무도아님')(scene, 'officer')
    const { word } = await ask(scene, headers, 'staff Mutation.noteVerification', about)
    finding.expect('a comparison of which one thing differs', 'ok', word)
    return finding
  } finally {
    await superuser.query('alter table jikimi.verification drop constraint passed_is_same')
  }
}
