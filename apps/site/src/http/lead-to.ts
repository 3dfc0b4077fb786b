import type { RequestHandler } from 'express'

/** Somebody who reloads what a form answered with, or comes back to it. */
export const leadTo =
  (place: string): RequestHandler =>
  (_request, response) =>
    response.redirect(303, place)
