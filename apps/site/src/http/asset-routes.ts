import { dirname, join } from 'node:path'
import express, { type Response, type Router } from 'express'
import { assetFolders } from './asset-folders.js'
import type { Assets } from './assets.js'

/** Serves the built files and the font. Every address carries a hash or a version, so they may be kept for a year. */
export const assetRoutes = (assets: Assets): Router => {
  const router = express.Router()
  const kept = { index: false, redirect: false, setHeaders: keep }
  router.use(dirname(assets.font), express.static(join(assetFolders.pretendard, 'dist/web/variable'), kept))
  router.use('/assets', express.static(assetFolders.built, kept))
  return router
}

const keep = (response: Response): void => {
  response.set('Cache-Control', 'public, max-age=31536000, immutable')
}
