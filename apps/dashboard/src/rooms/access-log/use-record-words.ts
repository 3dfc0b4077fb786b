import { Refused } from '@jikimi/client/staff'
import { useLanguage } from '../../words/use-language.js'
import { useRefusalWords } from '../../words/use-refusal-words.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { RecordRow } from './use-record-columns.js'

/** The parts of a record in words. */
export const useRecordWords = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const { purpose, item } = usePolicyWords()
  const sentence = useRefusalWords()
  return {
    who: ({ account, actorKind }: RecordRow): string => account?.displayName ?? say(`actorKind.${actorKind}`),
    department: ({ department }: RecordRow): string =>
      department ? (tag === 'ko' ? department.nameKo : department.nameEn) : say('list.nothing'),
    ground: (row: RecordRow): string =>
      row.purpose ? purpose(row.purpose) : row.duty ? say(`duty.${row.duty}`) : say('list.nothing'),
    items: ({ items }: RecordRow): string => (items.length > 0 ? items.map(item).join(', ') : say('list.nothing')),
    // the record keeps the code alone, so the sentence's blanks stay blank
    refusal: ({ refusal }: RecordRow): string | undefined =>
      refusal
        ? sentence(new Refused({ code: refusal, category: 'NOT_ALLOWED' })).replaceAll(/%\{\w+\}/g, '…')
        : undefined,
  }
}
