import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The server knows each document of this dashboard by its id: the bundle carries the ids, and not the texts. */
const documentsByTheirIds = (): Plugin => ({
  name: 'documents-by-their-ids',
  transform: (code, file) =>
    file.endsWith('/generated/staff/graphql.js')
      ? {
          code: code.replaceAll(/new TypedDocumentString\(`[^`]*`, (?=\{ ?"hash")/g, "new TypedDocumentString('', "),
          map: null,
        }
      : undefined,
})

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
