import type { FoundFile } from './staff-download.js'

export interface Attachment {
  readonly type: string
  readonly fileName: string
  readonly bytes: Buffer
}

/**
 * Bytes that came from outside, to be saved and not shown: whatever they are, no browser runs them as a page of ours,
 * guesses another type, or keeps them.
 */
export const sendAttachment = ({ type, fileName, bytes }: Attachment): FoundFile => ({
  send: async (response) => {
    response.setHeader('content-type', type)
    response.setHeader('content-length', bytes.length)
    response.setHeader('content-disposition', `attachment; filename="${fileName}"`)
    response.setHeader('content-security-policy', `sandbox; default-src 'none'; frame-ancestors 'none'`)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('x-download-options', 'noopen')
    response.setHeader('cache-control', 'no-store')
    response.end(bytes)
  },
  end: async () => undefined,
})
