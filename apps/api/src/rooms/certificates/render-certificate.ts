import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CertificateContent } from './certificate-content.js'

/** As it is built: tests run from the sources, and a thread of its own can't. */
const WORKER = new URL('../../../dist/rooms/certificates/certificate-worker.js', import.meta.url)

/** The certificate as PDF, drawn in a thread of its own. */
export async function renderCertificate(content: CertificateContent): Promise<Buffer> {
  const worker = new Worker(WORKER, { workerData: content })
  try {
    const [pdf] = (await once(worker, 'message')) as [Uint8Array]
    return Buffer.from(pdf)
  } finally {
    await worker.terminate()
  }
}
