import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { invitation } from './rooms/staff/invitation.js'

// before the router reads the address, so that the token never enters its history
invitation.takeFromAddress()

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
const styles = createCache({ key: 'css', prepend: true, ...(nonce && { nonce }) })
const root = document.getElementById('root')

if (root) {
  createRoot(root).render(
    <CacheProvider value={styles}>
      <App />
    </CacheProvider>,
  )
}
