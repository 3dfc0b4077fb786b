import type { Request } from 'express'

/** The value of a cookie this browser carries, if it carries a readable one. */
export const cookieFrom = (request: Request, name: string): string | undefined => {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.replace(/^[ \t]+|[ \t]+$/g, ''))
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return value !== undefined && readable.test(value) ? value : undefined
}

const readable = /^[\w.~:-]{1,512}$/
