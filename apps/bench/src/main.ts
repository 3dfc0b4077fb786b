import { parseArgs } from 'node:util'
import { checkpointDelay } from './checkpoint-delay.ts'
import { destruction } from './destruction.ts'
import { durableRecords } from './durable-records.ts'
import { fillCollections } from './fill-collections.ts'
import { fillRecords } from './fill-records.ts'
import { install } from './installation.ts'
import { intake } from './intake.ts'
import { logPages } from './log-pages.ts'
import { opening } from './opening.ts'
import { sendInquiries } from './send-inquiries.ts'
import { staffReads } from './staff-reads.ts'
import { treeProofs } from './tree-proofs.ts'
import { turn } from './turn.ts'

const INQUIRIES = 100

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    records: { type: 'string' },
    collections: { type: 'string', default: '100000' },
    due: { type: 'string', default: '20000' },
  },
})
const seconds = Number(values.seconds)
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name)

process.stdout.write(`Node ${process.version}, ${seconds} s a round, median of three rounds in turn\n`)
const installation = await install(4691)
try {
  if (['staff-reads', 'intake', 'opening', 'destruction'].some(wants)) {
    const [collections, records] = [Number(values.collections), Number(values.records ?? 1_000_000)]
    await sendInquiries(installation, INQUIRIES)
    await fillCollections(installation, collections)
    if (['staff-reads', 'intake', 'opening'].some(wants) && !wants('log-pages'))
      await fillRecords(installation, records)
    process.stdout.write(`\n${collections.toLocaleString('en')} collections, ${records.toLocaleString('en')} records\n`)
  }
  if (wants('staff-reads')) await staffReads(installation, seconds)
  if (wants('opening')) await opening(installation, seconds)
  if (wants('intake')) await intake(installation, seconds)
  if (wants('destruction')) await destruction(installation, { due: Number(values.due) })
  if (positionals.includes('turn')) {
    await sendInquiries(installation, 1)
    await turn(installation, Number(values.collections))
  }
  if (wants('durable-records')) await durableRecords(installation, seconds)
  if (wants('checkpoint-delay')) await checkpointDelay(installation, seconds * 6)
  if (wants('tree-proofs')) await treeProofs(1_000_000, seconds)
  if (wants('log-pages')) await logPages(installation, Number(values.records ?? 10_000_000), seconds)
} finally {
  await installation.stop()
}
