import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { WitnessOptions } from './start-witness.js'
import { WitnessRefused } from './witness-refused.js'

const USAGE =
  'node apps/witness/dist/main.js --folder DIR --port N [--host 127.0.0.1] --name NAME --log-key FILE [FILE ...]'

/** The options that the words of a command line ask for. Keys of logs are files, one verifier key a line. */
export async function readCommandLine(words: readonly string[]): Promise<WitnessOptions> {
  const { folder, port, host, name, 'log-key': files = [], more } = parsed(words)
  if (folder === undefined || name === undefined || !/^\d{1,5}$/.test(port ?? '') || Number(port) > 65_535) {
    throw new WitnessRefused(`Usage: ${USAGE}`)
  }
  const texts = await Promise.all([...files, ...more].map((file) => readFile(file, 'utf8')))
  const logKeys = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '')
  return { folder, name, port: Number(port), logKeys, ...(host !== undefined && { host }) }
}

function parsed(words: readonly string[]) {
  try {
    const one = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { folder: one, port: one, host: one, name: one, 'log-key': { type: 'string', multiple: true } },
      allowPositionals: true,
    })
    return { ...values, more: positionals }
  } catch {
    throw new WitnessRefused(`Usage: ${USAGE}`)
  }
}
