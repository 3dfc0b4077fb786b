import { parentPort, workerData } from 'node:worker_threads'
import type { ReportContent } from './report-content.js'
import { reportPdf } from './report-pdf.js'

// Fonts are read and cut for half a second: nobody else's request waits for that
parentPort?.postMessage(await reportPdf(workerData as ReportContent), [])
