import { parseArgs } from 'node:util'
import { durableRecords } from './durable-records.ts'
import { install } from './installation.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '3' } },
})
const seconds = Number(values.seconds)
const wants = (name: string): boolean => positionals.length === 0 || positionals.includes(name)

const installation = await install(4691)
try {
  if (wants('durable-records')) await durableRecords(installation, seconds)
} finally {
  await installation.stop()
}
