import type { Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Answers with a page; express fills in length and entity tag. */
export const sendPage = (response: Response, status: number, page: VNode): void => {
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`)
}
