import { parseArgs } from 'node:util'
import { checkpointDelay } from './checkpoint-delay.ts'
import { durableRecords } from './durable-records.ts'
import { install } from './installation.ts'
import { logPages } from './log-pages.ts'
import { recordingCost } from './recording-cost.ts'
import { treeProofs } from './tree-proofs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '5' }, records: { type: 'string', default: '10000000' } },
})
const seconds = Number(values.seconds)
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name)

process.stdout.write(`Node ${process.version}, ${seconds} s a round, median of three rounds in turn\n`)
const installation = await install(4691)
try {
  if (wants('durable-records')) await durableRecords(installation, seconds)
  if (wants('recording-cost')) await recordingCost(installation, seconds)
  if (wants('checkpoint-delay')) await checkpointDelay(installation, seconds * 6)
  if (wants('tree-proofs')) await treeProofs(1_000_000, seconds)
  if (wants('log-pages')) await logPages(installation, Number(values.records), seconds)
} finally {
  await installation.stop()
}
