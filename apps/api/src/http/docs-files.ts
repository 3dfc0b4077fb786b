import express, { Router } from 'express'

/** The docs: pages without script, the same for everybody, with nothing of this installation in them. */
export function docsFiles(folder: string): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.setHeader('content-security-policy', POLICY)
    next()
  })
  router.use(express.static(folder, { redirect: true, maxAge: '1h', fallthrough: true }))
  return router
}

const POLICY = `default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
