import type { DutyCode } from '@jikimi/schema'
import type { Request, RequestHandler, Response } from 'express'
import type { Permission } from '../authority/grants.js'
import type { Clock } from '../kernel/clock.js'
import { Refusal } from '../kernel/refusal.js'
import { Operation, type OperationPorts } from '../persistence/operation.js'
import type { SessionTouch } from '../persistence/session-touch.js'
import type { ReadingWork } from '../persistence/work.js'
import { addressOf } from './address.js'
import { authenticateStaff } from './authentication.js'
import { demandGranted } from './demand-granted.js'
import { recordRefusals } from './record-refusals.js'
import { sendRefusal } from './send-refusal.js'
import { statusOf } from './status-of.js'

export interface DownloadParts {
  readonly ports: OperationPorts
  readonly clock: Clock
  readonly touch: SessionTouch
}

/** A file that was found. It is sent once its record is committed, and ended where that fails. */
export interface FoundFile {
  send(response: Response): Promise<void>
  end(): Promise<void>
}

/**
 * Finds what the address names as far as the actor may have it, and notes the record of it. What takes a while to make
 * ready is made once nothing is open in the database any more.
 */
export type FindFile = (work: ReadingWork, request: Request) => Promise<FoundFile | (() => Promise<FoundFile>)>

/**
 * One file for staff by GET: session cookie, permission, and a record that is committed before the first byte. The
 * address holds ids only. Refusals are on record like those of the GraphQL endpoint.
 */
export const staffDownload =
  (parts: DownloadParts, permission: Permission, find: FindFile, duty: DutyCode = 'INSPECTION'): RequestHandler =>
  async (request, response) => {
    const { ports, clock, touch } = parts
    const { actor, token } = await authenticateStaff(ports.reads, request)
    if (actor.kind === 'STAFF') await touch.seen(token!, actor, clock.now())
    const operation = new Operation({ actor, token, now: clock.now(), origin: addressOf(request) }, ports)
    response.setHeader('x-request-id', operation.id)
    try {
      demandGranted(operation, permission)
      const found = await operation.read((work) => find(work, request))
      operation.end()
      const file = typeof found === 'function' ? await found() : found
      await committed(operation, file)
      await file.send(response)
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
      operation.end()
      operation.refused.push({ act: permission.replace(':', '.'), ground: { duty }, refusal: fault })
      await recordRefusals(operation)
      sendRefusal(response, statusOf(fault), fault.code, fault.category, fault.facts)
    } finally {
      operation.end()
    }
  }

async function committed(operation: Operation, file: FoundFile): Promise<void> {
  try {
    if (operation.noted.length === 0) throw new Error('A download that notes no record is not sent.')
    await operation.record(await Promise.all(operation.noted.map((draft) => operation.entryOf(draft))))
  } catch (fault) {
    await file.end()
    throw fault
  }
}
