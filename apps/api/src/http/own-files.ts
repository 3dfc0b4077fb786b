import { Router, type RequestHandler } from 'express'
import { ownOf } from '../authority/actor.js'
import { isGranted } from '../authority/grants.js'
import type { Clock } from '../kernel/clock.js'
import { notAllowed } from '../kernel/general.refusals.js'
import { Refusal } from '../kernel/refusal.js'
import { Operation, type OperationPorts } from '../persistence/operation.js'
import { FileLimits, type OwnFile, ownDataFile } from '../rooms/own-page/index.js'
import { authenticatePublic } from './authentication.js'
import { recordRefusals } from './record-refusals.js'
import { sendRefusal } from './send-refusal.js'
import { statusOf } from './status-of.js'

export interface OwnFilesParts {
  readonly ports: OperationPorts
  readonly clock: Clock
}

const NAME = /^data\.(ko|en)\.(pdf|json)$/

/**
 * `/own/data.ko.pdf`: everything of an own page as a file, to whoever has its visit (`authorization: Own <visit>`). Composed
 * now, recorded before the first byte, kept nowhere. No cookie is read: the site asks for its visitor. @law PIPA 35
 */
export function ownFiles(parts: OwnFilesParts): Router {
  const router = Router()
  const limits = new FileLimits()
  router.get('/:name', ownDownload(parts, limits))
  return router
}

const ownDownload =
  ({ ports, clock }: OwnFilesParts, limits: FileLimits): RequestHandler =>
  async (request, response) => {
    const [, language, kind] = NAME.exec(String(request.params['name'])) ?? []
    if (language === undefined || kind === undefined) return sendRefusal(response, 404, 'NOT_FOUND', 'NOT_FOUND')
    const known = await authenticatePublic(ports.reads, request).catch(refused)
    if (known instanceof Refusal) {
      ports.anonymous.count(known.code)
      return sendRefusal(response, 401, known.code, known.category)
    }
    const { actor, token } = known
    const operation = new Operation({ actor, token, now: clock.now(), origin: 'website' }, ports)
    try {
      if (!isGranted(actor, 'own-page:fetch')) throw notAllowed()
      await limits.demandTry(ownOf(actor).collectionId)
      const render = await operation.read((work) => ownDataFile(work, language as 'ko' | 'en', kind as 'pdf' | 'json'))
      operation.end()
      const file = await render()
      await operation.record(await Promise.all(operation.noted.map((draft) => operation.entryOf(draft))))
      send(response, file)
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
      operation.end()
      operation.refused.push({ act: 'own-page.fetch', ground: { duty: 'RIGHTS_REQUEST' }, refusal: fault })
      await recordRefusals(operation)
      sendRefusal(response, statusOf(fault), fault.code, fault.category, fault.facts)
    } finally {
      operation.end()
    }
  }

const refused = (fault: unknown): Refusal => {
  if (fault instanceof Refusal) return fault
  throw fault
}

function send(response: Parameters<RequestHandler>[1], { type, name, bytes }: OwnFile): void {
  response
    .setHeader('content-type', type)
    .setHeader('content-length', bytes.length)
    .setHeader('content-disposition', `attachment; filename="${name}"`)
    .end(bytes)
}
