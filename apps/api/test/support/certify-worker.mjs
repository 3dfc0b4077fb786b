// Certifies runs in a process of its own and stops at a named step, to be killed there.
import 'reflect-metadata'
import { join } from 'node:path'
import { Pool } from 'pg'
import { openDirectoryKeystore } from '../../dist/keystore/index.js'
import { certifyRuns } from '../../dist/rooms/certificates/index.js'

const { url, folder, origin, now, step } = JSON.parse(process.argv[2])
const onStep = async (reached) => {
  if (reached !== step) return
  process.stdout.write('STOPPED\n')
  await new Promise(() => setInterval(() => undefined, 1000))
}
const report = (fault) => void process.stderr.write(`${fault}\n`)
const pool = new Pool({ connectionString: url, max: 2 })
await certifyRuns(
  {
    pool,
    keystore: await openDirectoryKeystore(join(folder, 'keystore'), join(folder, 'keystore-root')),
    origin,
    report,
    onStep,
  },
  { now: new Date(now), limit: 1 },
)
process.stdout.write('DONE\n')
