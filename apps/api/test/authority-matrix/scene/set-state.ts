import type { Scene } from './a-scene.js'

/** The state of an account by itself: sessions and history stay as they are. */
export async function setState(
  { superuser, people }: Scene,
  name: string,
  state: 'ACTIVE' | 'SUSPENDED' | 'DISABLED',
): Promise<void> {
  await superuser.query(`set session_replication_role = 'replica'`)
  await superuser.query('update jikimi.account set state = $2, suspended_by = $3 where id = $1', [
    people[name],
    state,
    state === 'SUSPENDED' ? people['secondAuditor'] : null,
  ])
  await superuser.query('reset session_replication_role')
}
