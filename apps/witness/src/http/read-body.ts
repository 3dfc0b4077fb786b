import type { IncomingMessage } from 'node:http'

/** 63 hashes, and a checkpoint with more post-quantum signatures than anybody must accept. */
const MOST_BYTES = 256 * 1024

/** The text of a body, undefined where it is no UTF-8. Of one that is too large the rest stays unread. */
export async function readBody(request: IncomingMessage): Promise<{ text?: string; isTooLarge: boolean }> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return { isTooLarge: true }
    chunks.push(chunk)
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { text: decoder.decode(Buffer.concat(chunks)), isTooLarge: false }
  } catch {
    return { isTooLarge: false }
  }
}
