import type { RequestHandler } from 'express'
import { isFromHere } from './is-from-here.js'
import { StatedProblem } from './stated-problem.js'

/** Refuses a change of state that another site's page asked for, before its body is read. */
export const requireFromHere: RequestHandler = (request, _response, next) => {
  next(isFromHere(request) ? undefined : new StatedProblem(403, 'foreign'))
}
