import type { AlertFieldsFragment } from '@jikimi/client/staff'
import { AlertsDocument } from '@jikimi/client/staff'
import type { House } from './a-house.js'
import { aWatch } from './a-watch.js'
import { type InventedRecord, recordsInTree } from './records-in-tree.js'

/** A look-up of a colleague by `by`, seen by the watcher: an alert that nobody has looked into. */
export async function anAlert(house: House, record: Partial<InventedRecord> = {}): Promise<AlertFieldsFragment> {
  const seoul = new Date(house.clock.now().getTime() + 9 * 3_600_000).toISOString().replace('Z', '')
  const [recordId] = await recordsInTree(house.database, [
    { at: seoul, act: 'inquiry.looked-up', isCollegial: true, ...record },
  ])
  const watch = aWatch(house.database, house.clock)
  try {
    await watch.run()
  } finally {
    await watch.close()
  }
  const cpo = house.staff(await house.signIn('cpo'))
  const { alerts } = await cpo(AlertsDocument, { filter: { rule: 'COLLEAGUE_LOOKED_UP' }, first: 100 })
  return alerts.edges.map(({ node }) => node).find(({ recordIds }) => recordIds.includes(recordId!))!
}
