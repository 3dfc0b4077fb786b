import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { StatedProblem } from './stated-problem.js'

/** 10,000 characters, each of three letters taken apart as a Mac writes them, each byte of them as `%xx`, and some more. */
const parse = express.urlencoded({ extended: false, limit: '320kb', parameterLimit: 60, inflate: false })

/** A form that brings files says so by its type; it is refused before anything of it is read. */
const requireForm: RequestHandler = (request, _response, next) => {
  if (request.is('application/x-www-form-urlencoded')) return next()
  next(new StatedProblem(415, request.is('multipart/*') ? 'attachment' : 'unreadable'))
}

/** What the parser throws holds the body; it goes no further than here. */
const stateProblem: ErrorRequestHandler = (error: { status?: unknown }, _request, _response, next) => {
  if (error instanceof StatedProblem) return next(error)
  next(error.status === 413 ? new StatedProblem(413, 'tooLarge') : new StatedProblem(400, 'unreadable'))
}

/** Reads a form of at most 320 kB into `request.body`; a field that comes twice is an array. */
export const readForm: ReadonlyArray<RequestHandler | ErrorRequestHandler> = [requireForm, parse, stateProblem]
