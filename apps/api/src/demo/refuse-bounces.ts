import type { Mail } from '../rooms/inquiries/index.js'

/** Demo only: an address that begins with `bounce` is refused as a mail server refuses one that isn't there. */
export const refuseBounces =
  (send: (mail: Mail) => Promise<void>) =>
  async (mail: Mail): Promise<void> => {
    if (!mail.to.startsWith('bounce')) return send(mail)
    throw Object.assign(new Error('There is no such mailbox.'), { responseCode: 550, response: '550 5.1.1' })
  }
