import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReportContent } from './report-content.js'

/** As it is built: tests run from the sources, and a thread of its own can't. */
const WORKER = new URL('../../../dist/rooms/inspections/report-worker.js', import.meta.url)

/** The report as PDF, drawn in a thread of its own. */
export async function renderReport(content: ReportContent): Promise<Buffer> {
  const worker = new Worker(WORKER, { workerData: content })
  try {
    const [pdf] = (await once(worker, 'message')) as [Uint8Array]
    return Buffer.from(pdf)
  } finally {
    await worker.terminate()
  }
}
