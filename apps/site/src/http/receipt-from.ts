import type { Request } from 'express'

/** The receipt this browser carries, if it carries a readable one. */
export const receiptFrom = (request: Request, name: string): string | undefined => {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.replace(/^[ \t]+|[ \t]+$/g, ''))
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return value !== undefined && readable.test(value) ? value : undefined
}

const readable = /^[\w.~:-]{1,512}$/
