// Makes exports in a process of its own and stops in the middle, to be killed there: the third transaction never begins.
import 'reflect-metadata'
import { Pool } from 'pg'
import { EvidenceStore } from '../../dist/evidence/index.js'
import { exportRecords } from '../../dist/rooms/access-log/index.js'

const { url, folder, evidence, now } = JSON.parse(process.argv[2])
const real = new Pool({ connectionString: url, max: 2 })
let begun = 0
const pool = {
  query: (...given) => real.query(...given),
  connect: async () => {
    begun += 1
    if (begun === 3) {
      process.stdout.write('STOPPED\n')
      await new Promise(() => setInterval(() => undefined, 1000))
    }
    return real.connect()
  },
}
const sign = (terms) => terms
const report = (fault) => void process.stderr.write(`${fault}\n`)
await exportRecords(
  { pool, store: new EvidenceStore(evidence), sign, folder, report },
  { now: new Date(now), limit: 1 },
)
process.stdout.write('DONE\n')
