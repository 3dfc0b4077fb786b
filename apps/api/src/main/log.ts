import { pino, type Logger } from 'pino'
import type { ReportFault } from '../http/format-error.js'

/** Lines hold identifiers only, by allow-list: whatever else an object carries is dropped. */
const ALLOWED = ['reference', 'name', 'code', 'frames', 'port', 'signal'] as const

export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    formatters: {
      log: (object) => Object.fromEntries(ALLOWED.flatMap((key) => (key in object ? [[key, object[key]]] : []))),
    },
  })
}

export const faultReporter = (log: Logger): ReportFault => (fault) => log.error(fault, 'fault')
