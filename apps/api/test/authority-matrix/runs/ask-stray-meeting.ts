import { ask } from '../ask.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/**
 * A meeting that did not follow its case to who holds that now: the database would have seen to it, so this is asked of
 * the API alone.
 */
export async function askStrayMeeting(scene: Scene): Promise<Findings> {
  const finding = new Finding()
  const { superuser, people, appointments, sessions } = scene
  const id = appointments['offered']!
  const give = (to: string) =>
    superuser.query('update jikimi.appointment set holder_id = $2 where id = $1', [id, people[to]])
  await give('secondDesignee')
  const about = { appointment: id }
  const { word } = await ask(scene, sessions['irHandler']!.headers, 'staff Mutation.endAppointment', about)
  finding.expect('ending what somebody else meets for', 'NOT_FOUND', word)
  await give('irHandler')
  return finding
}
