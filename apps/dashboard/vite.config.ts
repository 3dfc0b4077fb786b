import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * The server knows each document of this dashboard by its id: the bundle carries the ids and not the texts, each beside
 * the verbs that send it and not all of them with the first page.
 */
const documentsByTheirIds = (): Plugin => {
  const ids = new Map<string, string>()
  return {
    name: 'documents-by-their-ids',
    transform: (code, file) => {
      if (!file.endsWith('/generated/staff/graphql.js')) return undefined
      for (const [, name, id] of code.matchAll(DOCUMENTS)) ids.set(name!, id!)
      const names = [...ids.keys()]
      return { code: names.map((name) => `export { ${name} } from '${PREFIX}${name}'`).join('\n'), map: null }
    },
    resolveId: (asked) => (asked.startsWith(PREFIX) ? { id: `\0${asked}`, moduleSideEffects: false } : undefined),
    load: (module) => {
      if (!module.startsWith(`\0${PREFIX}`)) return undefined
      const name = module.slice(PREFIX.length + 1)
      return `export const ${name} = { __meta__: { hash: '${ids.get(name)}' }, toString: () => '' }`
    },
  }
}

const DOCUMENTS = /export const (\w+) = new TypedDocumentString\(`[^`]*`, \{ ?"hash": ?"([^"]+)" ?\}/g
const PREFIX = 'document:'

export default defineConfig({
  base: '/admin/',
  plugins: [react(), documentsByTheirIds()],
  // the API puts a fresh nonce in its place with every answer
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // nothing inline: the policy of the page allows scripts, styles and fonts from this origin only
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
  },
})
