import { createTransport } from 'nodemailer'
import type { Mail } from '../rooms/inquiries/index.js'

/** Plain text only, so that nothing in an answer can be a link to a picture or a form. */
export function mailer(smtpUrl: string, from: string): (mail: Mail) => Promise<void> {
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
  const host = from.split('@').at(-1) ?? 'jikimi'
  return async ({ messageId, to, subject, text }) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject,
      text,
      messageId: `<${messageId}@${host}>`,
    })
  }
}
