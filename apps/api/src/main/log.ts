import { pino, type DestinationStream, type Logger } from 'pino'
import type { ReportFault } from '../http/format-error.js'

/** Lines hold identifiers only, by allow-list: whatever else an object carries is dropped. */
const ALLOWED = ['reference', 'name', 'code', 'frames', 'port', 'signal'] as const

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    formatters: {
      log: (object: Record<string, unknown>) =>
        Object.fromEntries(ALLOWED.flatMap((key) => (key in object ? [[key, object[key]]] : []))),
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

export const faultReporter =
  (log: Logger): ReportFault =>
  (fault) =>
    log.error(fault, 'fault')
