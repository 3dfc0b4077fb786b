import type { Request } from 'express'
import { StatedProblem } from '../http/stated-problem.js'

/** The purpose a visitor asked for by its code; somebody who names none has a civil complaint. */
export const purposeOf = (request: Request): string => {
  const { purpose = 'CIVIL_COMPLAINT' } = request.query
  if (typeof purpose !== 'string' || !code.test(purpose)) throw new StatedProblem(404, 'notFound')
  return purpose
}

const code = /^[A-Z][A-Z0-9_]{0,63}$/
