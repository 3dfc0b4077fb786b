import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The port of the last start if it is free, else any free one, which is then remembered. */
export async function choosePort(folder: string): Promise<number> {
  const file = join(folder, 'port')
  const kept = Number(await readFile(file, 'utf8').catch(() => ''))
  const isUsable = Number.isInteger(kept) && kept > 1023 && kept < 65536
  const port = (isUsable ? await tryPort(kept) : undefined) ?? (await tryPort(0))
  if (port === undefined) throw new Error('no free port on 127.0.0.1')
  // Written anew: the file of a start as root belongs to root.
  await rm(file, { force: true })
  await writeFile(file, `${port}\n`)
  return port
}

async function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined))
    })
  })
}
