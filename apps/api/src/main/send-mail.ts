import { createTransport } from 'nodemailer'
import type { Mail } from '../rooms/inquiries/index.js'
import { mailHost } from './mail-host.js'

/**
 * Plain text only, so that nothing in an answer can be a link to a picture or a form.
 *
 * @throws with the reply of the server where it refuses this recipient or this letter.
 */
export function mailer(smtpUrl: string, from: string): (mail: Mail) => Promise<void> {
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
  const host = mailHost(from)
  return async ({ messageId, to, subject, text }) => {
    await transport
      .sendMail({ from, to: { name: '', address: to }, subject, text, messageId: `<${messageId}@${host}>` })
      .catch((fault: unknown) => {
        throw isAboutTheLetter(fault) ? fault : new Error('The mail server can not be used now.')
      })
  }
}

/** Only what is said to recipient or letter is about them; a refused sender or sign-in is our own trouble, and passes. */
const isAboutTheLetter = (fault: unknown): boolean =>
  fault instanceof Error && 'command' in fault && (fault.command === 'RCPT TO' || fault.command === 'DATA')
