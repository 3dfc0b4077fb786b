import type { RequestHandler } from 'express'
import { sendRefusal } from './send-refusal.js'

export type Manifest = Readonly<Record<string, string>>

/** Production answers only documents of its manifest, by their id; demo and development any document within limits. */
export function registeredDocuments(manifest: Manifest, mode: 'demo' | 'production'): RequestHandler {
  return (request, response, next) => {
    const body = request.body as { documentId?: unknown; query?: unknown }
    const id =
      typeof body.documentId === 'string' && Object.hasOwn(manifest, body.documentId) ? body.documentId : undefined
    if (id !== undefined) body.query = manifest[id]
    else if (mode === 'production') return sendRefusal(response, 400, 'DOCUMENT_NOT_REGISTERED', 'INVALID')
    delete body.documentId
    return next()
  }
}
