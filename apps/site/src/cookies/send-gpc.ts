import type { RequestHandler } from 'express'

/** That this site does what a browser with Global Privacy Control asks. */
export const sendGpc: RequestHandler = (_request, response) => {
  response.json({ gpc: true, lastUpdate: '2026-11-24' })
}
