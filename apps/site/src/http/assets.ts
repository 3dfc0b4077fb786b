import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Response, type Router } from 'express'

/** Addresses of the built files, as pages name them. */
export type Assets = { script: string; style: string; icon: string; font: string }

const built = fileURLToPath(new URL('../../dist/assets', import.meta.url))
const pretendard = createRequire(import.meta.url).resolve('pretendard/package.json')

/** Reads what the build made. Throws where the site has not been built: a page without its style is a fault. */
export const readAssets = (): Assets => {
  const files: Record<string, string> = JSON.parse(readFileSync(join(built, 'assets.json'), 'utf8'))
  const { version }: { version: string } = JSON.parse(readFileSync(pretendard, 'utf8'))
  return {
    script: `/assets/${files['script']}`,
    style: `/assets/${files['style']}`,
    icon: `/assets/${files['icon']}`,
    font: `/assets/pretendard-${version}/pretendardvariable-dynamic-subset.css`,
  }
}

/** Serves the built files and the font. Every address carries a hash or a version, so they may be kept for a year. */
export const assetRoutes = (assets: Assets): Router => {
  const router = express.Router()
  const kept = { index: false, redirect: false, setHeaders: keep }
  router.use(dirname(assets.font), express.static(join(dirname(pretendard), 'dist/web/variable'), kept))
  router.use('/assets', express.static(built, kept))
  return router
}

const keep = (response: Response): void => {
  response.set('Cache-Control', 'public, max-age=31536000, immutable')
}
