import type { Request } from 'express'

/** The whole body, or undefined as soon as it is known to be longer: nothing of it is held then. @throws when it breaks off */
export async function readWithin(request: Request, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined
  // Whoever hung up while it was decided whether they may: nothing comes any more, not even the end
  if (request.destroyed) throw new Error('The request broke off.')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}
