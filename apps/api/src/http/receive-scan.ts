import type { Request, RequestHandler, Response } from 'express'
import { busy } from '../kernel/general.refusals.js'
import { Refusal } from '../kernel/refusal.js'
import { Operation } from '../persistence/operation.js'
import { addScan, demandRoomForScan, SCAN_BYTES, scanTooLarge } from '../rooms/rights-requests/index.js'
import { addressOf } from './address.js'
import { authenticateStaff } from './authentication.js'
import { demandGranted } from './demand-granted.js'
import { readWithin } from './read-within.js'
import { recordRefusals } from './record-refusals.js'
import { sendRefusal } from './send-refusal.js'
import type { DownloadParts } from './staff-download.js'
import { statusOf } from './status-of.js'

/** At once, over all of the staff: each holds ten megabytes while it comes in. */
const MOST_AT_ONCE = 4
/** How long whoever is refused may take to hear it before the line is cut. */
const LINGER_MS = 500

/**
 * A scan as the whole body of a POST. Whether it may come is asked before its first byte is taken, and it is counted
 * while it comes: what is too long is not kept, and its connection ends.
 */
export function receiveScan({ ports, clock, touch }: DownloadParts): RequestHandler {
  let coming = 0
  return async (request, response) => {
    const { actor, token } = await authenticateStaff(ports.reads, request)
    if (actor.kind === 'STAFF') await touch.seen(token!, actor, clock.now())
    const operation = new Operation({ actor, token, now: clock.now(), origin: addressOf(request) }, ports)
    response.setHeader('x-request-id', operation.id)
    try {
      demandGranted(operation, 'scan:add')
      if (coming >= MOST_AT_ONCE) throw busy(5)
      coming += 1
      const scan = await received(operation, request).finally(() => {
        coming -= 1
      })
      if (scan) response.status(201).json({ scan })
      else response.destroy()
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
      operation.end()
      operation.refused.push({ act: 'rights-request.scan-added', ground: { duty: 'RIGHTS_REQUEST' }, refusal: fault })
      await recordRefusals(operation)
      refuse(request, response, fault)
    } finally {
      operation.end()
    }
  }
}

/** Undefined where whoever sent it hung up in between. */
async function received(operation: Operation, request: Request) {
  const place = { requestId: String(request.params['id']), kind: String(request.query['kind'] ?? '') }
  await operation.read((work) => demandRoomForScan(work, place))
  operation.release()
  const bytes = await readWithin(request, SCAN_BYTES).catch(() => 'HUNG_UP' as const)
  if (bytes === 'HUNG_UP') return undefined
  if (bytes === undefined) throw scanTooLarge()
  return operation.write((work) => addScan(work, place, bytes))
}

/**
 * Says it. What is longer than it may be, or doesn't say how long it is, is read no further: it waits in the line until
 * that is cut. Cut at once, the line would take the answer along that nobody has read yet. What is short enough is
 * thrown away as it comes: whoever has sent all of it uses the line again at once.
 */
function refuse(request: Request, response: Response, refusal: Refusal): void {
  const { socket } = request
  const length = Number(request.headers['content-length'] ?? Infinity)
  if (!request.complete && length > SCAN_BYTES) response.once('finish', () => socket.pause())
  sendRefusal(response, statusOf(refusal), refusal.code, refusal.category, refusal.facts)
  setTimeout(() => !request.complete && socket.destroy(), LINGER_MS).unref()
}
