import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetFolders } from './asset-folders.js'
import type { Assets } from './assets.js'

/** Reads what the build made. Throws where the site has not been built: a page without its style is a fault. */
export const readAssets = (): Assets => {
  const files: Record<string, string> = JSON.parse(readFileSync(join(assetFolders.built, 'assets.json'), 'utf8'))
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(assetFolders.pretendard, 'package.json'), 'utf8'),
  )
  return {
    script: `/assets/${files['script']}`,
    style: `/assets/${files['style']}`,
    icon: `/assets/${files['icon']}`,
    font: `/assets/pretendard-${version}/pretendardvariable-dynamic-subset.css`,
  }
}
