import type { Request, RequestHandler } from 'express'
import { sendRefusal } from './send-refusal.js'

export type Manifest = Readonly<Record<string, string>>

/** The text that a request's document id stands for, if it stands for any. */
export type FindDocument = (id: string, request: Request) => string | undefined

export const inManifest =
  (manifest: Manifest): FindDocument =>
  (id) =>
    Object.hasOwn(manifest, id) ? manifest[id] : undefined

/** Production answers registered documents only, by their id; demo and development any document within limits. */
export function registeredDocuments(find: FindDocument, mode: 'demo' | 'production'): RequestHandler {
  return (request, response, next) => {
    const body = request.body as { documentId?: unknown; query?: unknown }
    const id = documentIdIn(request)
    const text = id === undefined ? undefined : find(id, request)
    if (text !== undefined) body.query = text
    else if (mode === 'production') return sendRefusal(response, 400, 'DOCUMENT_NOT_REGISTERED', 'INVALID')
    delete body.documentId
    return next()
  }
}

export function documentIdIn({ body }: Request): string | undefined {
  // A file is asked for without a body
  const { documentId } = (body ?? {}) as { documentId?: unknown }
  return typeof documentId === 'string' ? documentId : undefined
}
