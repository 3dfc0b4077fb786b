import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWitness, type RunningWitness, type WitnessOptions } from '../src/index.js'

export interface Got {
  readonly status: number
  readonly type: string | null
  readonly body: string
}

const opened: (() => Promise<void>)[] = []

/** Stops what was started and removes what was made, last first. */
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).toReversed()) await close()
}

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-witness-'))
  opened.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A witness in this process. Closing it twice is fine. */
export async function aWitness(options: Partial<WitnessOptions> & Pick<WitnessOptions, 'folder' | 'logKeys'>) {
  const witness: RunningWitness = await startWitness({ port: 0, name: 'witness.example.kr/w', ...options })
  let isClosed = false
  const close = async (): Promise<void> => {
    if (!isClosed) await witness.close()
    isClosed = true
  }
  opened.push(close)
  return { ...witness, close }
}

export async function post(url: string, body: string | Uint8Array, method = 'POST'): Promise<Got> {
  const response = await fetch(`${url}/add-checkpoint`, { method, body: Buffer.from(body) })
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() }
}

export async function get(url: string, path: string): Promise<Got> {
  const response = await fetch(`${url}${path}`)
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() }
}
