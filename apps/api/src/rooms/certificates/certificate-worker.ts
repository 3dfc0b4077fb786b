import { parentPort, workerData } from 'node:worker_threads'
import type { CertificateContent } from './certificate-content.js'
import { certificatePdf } from './certificate-pdf.js'

// Fonts are read and cut for half a second: nobody else's request waits for that
parentPort?.postMessage(await certificatePdf(workerData as CertificateContent), [])
