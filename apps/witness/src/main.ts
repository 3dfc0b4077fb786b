import { KeyNotValid } from '@jikimi/transparency-log'
import { readCommandLine } from './read-command-line.js'
import { startWitness } from './start-witness.js'
import { WitnessRefused } from './witness-refused.js'

const complain = (fault: unknown): void => {
  process.stderr.write(`witness: ${fault instanceof Error ? fault.message : 'unknown fault'}\n`)
}

try {
  const options = await readCommandLine(process.argv.slice(2))
  const witness = await startWitness({ ...options, onFault: complain })
  process.stdout.write(`${witness.verifierKey}\nlistening on ${witness.url}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void witness.close())
} catch (error) {
  if (!(error instanceof WitnessRefused || error instanceof KeyNotValid || isOfSystem(error))) throw error
  complain(error)
  process.exitCode = 1
}

/** A file that isn't there, a port that is taken. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
