import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { alertView, type AlertRow } from './alert-row.js'
import type { AlertView } from './alert.view.js'
import { overseenAlert } from './find-alerts.js'
import { ownAlerts } from './own-alerts.js'

/** For who oversees it, and once they are asked for whom it is about. */
export async function readAlert(work: ReadingWork, id: string): Promise<AlertView> {
  const row = await demandAlert(work, id)
  work.note({ act: 'alert.read', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return alertView(staffOf(work.actor), row)
}

/** @throws Refusal NOT_FOUND for what is unknown, malformed or out of reach: one and the same answer. */
export async function demandAlert(work: AnyWork, id: string): Promise<AlertRow> {
  const row = isId(id) ? ((await overseenAlert(work, id)) ?? (await ownAlerts(work, id))[0]) : undefined
  if (!row) throw notFound()
  return row
}

export async function listOwnExplanations(work: ReadingWork): Promise<AlertView[]> {
  const actor = staffOf(work.actor)
  const rows = await ownAlerts(work)
  work.note({ act: 'explanation.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  return rows.map((row) => alertView(actor, row))
}
