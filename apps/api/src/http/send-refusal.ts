import type { Response } from 'express'
import type { Facts, RefusalCategory } from '../kernel/refusal.js'

/** A refusal outside GraphQL's executor, in the shape that GraphQL's errors have. */
export function sendRefusal(
  response: Response,
  status: number,
  code: string,
  category: RefusalCategory,
  facts: Facts = {},
): void {
  response
    .status(status)
    .setHeader('content-type', 'application/json; charset=utf-8')
    .setHeader('cache-control', 'no-store')
    .end(JSON.stringify({ errors: [{ message: code, extensions: { code, category, facts } }] }))
}
