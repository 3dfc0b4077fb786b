import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Sheet } from './sheet.js'

/** As it is built: tests run from the sources, and a thread of its own can't. */
const WORKER = new URL('../../dist/documents/sheet-worker.js', import.meta.url)

/** A sheet as PDF, drawn in a thread of its own. */
export async function renderSheet(sheet: Sheet): Promise<Buffer> {
  const worker = new Worker(WORKER, { workerData: sheet })
  try {
    const [pdf] = (await once(worker, 'message')) as [Uint8Array]
    return Buffer.from(pdf)
  } finally {
    await worker.terminate()
  }
}
