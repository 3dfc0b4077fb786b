import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from './sheet.js'
import { sheetPdf } from './sheet-pdf.js'

// Fonts are read and cut for half a second: nobody else's request waits for that
parentPort?.postMessage(await sheetPdf(workerData as Sheet), [])
