import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'
import preset from '../../../../jest.preset.mjs'

const [, options] = Object.values(preset.transform)[0]
const RELATIVE = /^\.{1,2}\/.*\.js$/

/** A `.js` import of a TypeScript file finds its source, as everywhere in this repository's tests. */
registerHooks({
  resolve(specifier, context, next) {
    if (!RELATIVE.test(specifier) || !context.parentURL?.startsWith('file:')) return next(specifier, context)
    const { href } = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
    return existsSync(fileURLToPath(href))
      ? { url: href, format: 'module', shortCircuit: true }
      : next(specifier, context)
  },
  load(url, context, next) {
    const [address] = url.split('?')
    if (!address.startsWith('file:') || !address.endsWith('.ts')) return next(url, context)
    const filename = fileURLToPath(address)
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename, sourceMaps: 'inline' })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
