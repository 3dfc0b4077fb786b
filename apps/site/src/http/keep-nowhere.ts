import type { RequestHandler } from 'express'

/** For pages that show one person something: nobody on the way keeps any of it. */
export const keepNowhere: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', Vary: 'Cookie' })
  next()
}
