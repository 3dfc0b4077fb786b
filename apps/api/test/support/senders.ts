import { createSend, type Send } from '@jikimi/client/staff'
import type { CookieJar } from './sign-in.js'

/** Typed senders for the two endpoints of a house. */
export function senders(url: string, siteKey: string) {
  const staffUrl = `${url}/admin/graphql`
  const publicUrl = `${url}/graphql`
  return {
    staff: (cookie?: string): Send => createSend({ url: staffUrl, headers: () => (cookie ? { cookie } : {}) }),
    site: (key = siteKey): Send => createSend({ url: publicUrl, headers: () => ({ 'x-site-key': key }) }),
    subject: (receipt: string): Send =>
      createSend({ url: publicUrl, headers: () => ({ authorization: `Receipt ${receipt}` }) }),
    visitor: (visit: string): Send =>
      createSend({ url: publicUrl, headers: () => ({ authorization: `Visit ${visit}` }) }),
    own: (visit: string): Send => createSend({ url: publicUrl, headers: () => ({ authorization: `Own ${visit}` }) }),
    /** Keeps the session cookie that the answer sets. */
    signingIn: (jar: CookieJar): Send =>
      createSend({
        url: staffUrl,
        fetch: async (...request) => {
          const response = await fetch(...request)
          jar.cookie = response.headers.getSetCookie()[0]?.split(';')[0]
          return response
        },
      }),
  }
}
