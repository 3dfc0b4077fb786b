import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the built files and the font package lie on the disk. */
export const assetFolders = {
  built: fileURLToPath(new URL('../../dist/assets', import.meta.url)),
  pretendard: dirname(createRequire(import.meta.url).resolve('pretendard/package.json')),
}
