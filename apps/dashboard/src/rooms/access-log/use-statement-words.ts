import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { LogState } from './log-verbs.js'
import { lostCount, readStatement } from './read-statement.js'

type StatementWords = { what: string; details: readonly string[] }

/** A statement of the log in sentences. Ranges are told from and to; the first entry of a log is no. 0. */
export const useStatementWords = (): ((statement: LogState['statements'][number]) => StatementWords) => {
  const say = useWords()
  const when = useWhen()
  const range = ([first, last]: readonly [number, number]) =>
    first === last ? say('log.lostOne', { first }) : say('log.lostRange', { first, last })
  return ({ kind, entry }) => {
    const read = readStatement(entry)
    if (kind === 'BEGUN') return { what: say('log.begun', { origin: read.origin ?? '' }), details: [] }
    if (kind === 'RESTORED')
      return {
        what: say('log.restored', { smart_count: lostCount(read) }),
        details: [say('log.lost', { ranges: read.lost.map(range).join(', ') })],
      }
    if (kind === 'CUT')
      return {
        what: say('log.cut', { smart_count: read.records ?? 0 }),
        details: read.before ? [say('log.cutBefore', { at: when(read.before) })] : [],
      }
    if (kind === 'CERTIFICATE')
      return { what: say('log.certificate', { number: read.certificate ?? '' }), details: [say('log.certificateText')] }
    if (kind === 'POLICY')
      return {
        what: say('log.policy', { version: read.version ?? '' }),
        details: [say('log.policyText', { day: read.effective ?? '' })],
      }
    return { what: say('log.unread'), details: [] }
  }
}
