import type { Client } from 'pg'
import { asSuperuser } from '../support/as-superuser.js'
import type { TestDatabase } from '../support/a-database.js'
import { type Actor, ACTORS } from '../sql-matrix/actors.js'
import { inIds } from '../sql-matrix/named.js'
import type { Effect } from './effect.js'

const CODE = /^[0-9A-Z]{5}$/

/** One line for every effect that did not come. The superuser lends its connection to the role, to look afterwards. */
export function missingEffects({ name }: TestDatabase, effects: readonly Effect[]): Promise<string[]> {
  return asSuperuser(name, async (client) => {
    const lines: string[] = []
    for (const effect of effects) {
      await client.query('begin')
      const came = await outcome(client, effect)
      const isThere = CODE.test(effect.comes)
        ? came === effect.comes
        : came === 'done' && (await isSo(client, effect.comes))
      await client.query('rollback')
      if (!isThere) lines.push(`${effect.table}: ${effect.trigger} comes to nothing for ${effect.by} (${came})`)
    }
    return lines
  })
}

async function outcome(client: Client, { by, act }: Effect): Promise<string> {
  const actor: Actor | undefined = by === 'owner' || by === 'superuser' ? undefined : ACTORS[by]
  if (by !== 'superuser') await client.query(`set local session authorization ${actor?.role ?? 'jikimi_migrator'}`)
  await client.query(`select set_config('jikimi.session', $1, true)`, [actor?.token ?? ''])
  return client.query(inIds(act)).then(
    () => 'done',
    (fault: { code?: string }) => String(fault.code),
  )
}

async function isSo(client: Client, question: string): Promise<boolean> {
  await client.query('reset session authorization')
  const { rowCount } = await client.query(inIds(question))
  return rowCount !== 0
}
