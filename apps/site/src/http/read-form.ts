import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { StatedProblem } from './stated-problem.js'

const parse = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 60, inflate: false })

const requireForm: RequestHandler = (request, _response, next) => {
  next(request.is('application/x-www-form-urlencoded') ? undefined : new StatedProblem(415, 'unreadable'))
}

/** What the parser throws holds the body; it goes no further than here. */
const stateProblem: ErrorRequestHandler = (error: { status?: unknown }, _request, _response, next) => {
  if (error instanceof StatedProblem) return next(error)
  next(error.status === 413 ? new StatedProblem(413, 'tooLarge') : new StatedProblem(400, 'unreadable'))
}

/** Reads a form of at most 64 kB into `request.body`; a field that comes twice is an array. */
export const readForm: ReadonlyArray<RequestHandler | ErrorRequestHandler> = [requireForm, parse, stateProblem]
