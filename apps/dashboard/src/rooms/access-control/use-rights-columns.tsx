import type { RightsEntryFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { Small } from '../../ui/small.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { useDetailWords } from './use-detail-words.js'

/** One change of rights, as it was written down. */
export type RightsRow = RightsEntryFieldsFragment

/** The columns of the history. Names are those of its time, so none of them is looked up again. */
export const useRightsColumns = (): readonly Column<RightsRow>[] => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  return [
    { key: 'at', label: say('rights.at'), cell: ({ at }) => when(at, 'second') },
    { key: 'change', label: say('rights.change'), cell: ({ change }) => say(`rightsChange.${change}`) },
    {
      key: 'person',
      label: say('rights.person'),
      cell: ({ accountName, departmentKo, departmentEn }) => (
        <TwoLines first={accountName ?? say('list.nothing')} second={tag === 'ko' ? departmentKo : departmentEn} />
      ),
    },
    { key: 'what', label: say('rights.what'), cell: (row) => <What entry={row} />, wraps: true },
    { key: 'by', label: say('rights.by'), cell: ({ byName }) => byName ?? say('rights.bySystem') },
  ]
}

const What = ({ entry }: { entry: RightsRow }) => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  const detail = useDetailWords()(entry)
  const { role, roleKo, roleEn, purposes, from, until } = entry
  const main = [role && (tag === 'ko' ? roleKo : roleEn), purposes.map(purpose).join(', ')].filter(Boolean)
  return (
    <>
      {main.join(' · ') || (detail ?? say('list.nothing'))}
      {from && <Small>{until ? say('rights.period', { from: when(from), until: when(until) }) : when(from)}</Small>}
      {main.length > 0 && detail && <Small>{detail}</Small>}
    </>
  )
}
