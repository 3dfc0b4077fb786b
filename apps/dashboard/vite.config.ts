import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
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
