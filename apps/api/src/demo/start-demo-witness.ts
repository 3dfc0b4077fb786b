import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type WitnessAddress, witnessList } from '../evidence/index.js'

interface DemoWitness {
  readonly address: WitnessAddress
  stop(): void
}

interface Place {
  readonly dataFolder: string
  readonly evidenceFolder: string
  readonly port: number
}

const PORT_BESIDE = 82
const PROGRAM = fileURLToPath(new URL('witness-process.js', import.meta.url))

/** A witness of the demo's log: a process, a key and a folder of its own, but on the same machine and of the same user. */
export async function startDemoWitness({ dataFolder, evidenceFolder, port }: Place): Promise<DemoWitness> {
  const words = [join(dataFolder, 'witness'), String(port + PORT_BESIDE), join(evidenceFolder, 'log.vkey')]
  const child = fork(PROGRAM, words, { execArgv: [] })
  const [line] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The demo witness did not start.'))),
  ])) as [string]
  // It ends with its channel, also where this process ends without a word
  return { address: witnessList(line)[0]!, stop: () => child.disconnect() }
}
