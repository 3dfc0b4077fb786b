import { createServer } from 'node:net'
import { MailDev } from 'maildev'

export interface MailCatcher {
  readonly smtpUrl: string
  readonly url: string
  stop(): Promise<void>
}

/** Demo only: catches every e-mail in memory and shows it on loopback. Nothing leaves this machine. */
export async function startMailCatcher(preferredPort: number): Promise<MailCatcher> {
  const smtp = await freePort(0)
  const web = await freePort(preferredPort)
  const catcher = new MailDev({ smtp, ip: '127.0.0.1', web, webIp: '127.0.0.1', silent: true, mcp: false })
  await catcher.start()
  return { smtpUrl: `smtp://127.0.0.1:${smtp}`, url: `http://localhost:${web}/`, stop: () => catcher.stop() }
}

async function freePort(preferred: number): Promise<number> {
  const port = await tryPort(preferred)
  return port ?? (await tryPort(0))!
}

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(undefined))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : undefined))
    })
  })
