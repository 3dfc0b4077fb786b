import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { verifierKeyOf } from '@jikimi/transparency-log'
import { systemSeconds } from './clock.js'
import { lockFolder } from './folder/folder-lock.js'
import { witnessKey } from './folder/witness-key.js'
import { witnessServer } from './http/witness-server.js'
import { Cosigned } from './witnessing/cosigned.js'
import { knownLogs } from './witnessing/known-logs.js'
import { Witness } from './witnessing/witness.js'

export interface WitnessOptions {
  /** The witness's own; made where it isn't there. */
  readonly folder: string
  readonly host?: string
  /** 0 for any that is free. */
  readonly port: number
  /** Of the witness's key: a schema-less address, without space or plus. */
  readonly name: string
  /** Verifier keys of the logs that are witnessed. */
  readonly logKeys: readonly string[]
  /** POSIX seconds; the system's clock unless a test says otherwise. */
  readonly seconds?: () => number
  readonly onFault?: (fault: unknown) => void
}

/** A witness that answers. */
export interface RunningWitness {
  readonly url: string
  readonly verifierKey: string
  /** Lets requests that were begun come to their end, and frees the folder. */
  readonly close: () => Promise<void>
}

/** Starts a witness on its folder. Throws `WitnessRefused` where it can't keep its word there. */
export async function startWitness(options: WitnessOptions): Promise<RunningWitness> {
  const { folder, host = '127.0.0.1', port, name, logKeys, seconds = systemSeconds, onFault = () => {} } = options
  const logs = knownLogs(logKeys)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder)
  try {
    const signer = await witnessKey(folder, name)
    const cosigned = new Cosigned(folder, signer.verifier, lock)
    // What can't be read now will not be better at the first request
    for (const log of logs.values()) await cosigned.last(log)
    const server = witnessServer(new Witness(logs, signer, cosigned, seconds), onFault)
    server.listen(port, host)
    await once(server, 'listening')
    const at = server.address() as AddressInfo
    return {
      url: `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`,
      verifierKey: verifierKeyOf(signer.verifier),
      close: async () => {
        server.close()
        server.closeIdleConnections()
        await once(server, 'close')
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
