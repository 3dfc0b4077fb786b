import { Mono } from '../../ui/mono.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWords } from '../../words/use-words.js'
import { addressOf, type RecordFilter } from './record-filter.js'
import type { RecordRow } from './use-record-columns.js'

/** Whose data it was: the first pseudonym, and how many more there are. */
export const WhoseCell = ({ row, filter }: { row: RecordRow; filter: RecordFilter }) => {
  const say = useWords()
  const [pseudonym] = row.collections
  if (!pseudonym) return row.collectionCount > 0 ? row.collectionCount : say('list.nothing')
  return (
    <TwoLines
      first={
        <TextLink to={addressOf({ ...filter, collection: pseudonym })} label={say('record.whoSawIt', { pseudonym })}>
          <Mono>{pseudonym.slice(0, 8)}…</Mono>
        </TextLink>
      }
      second={row.collectionCount > 1 && say('record.andMore', { count: row.collectionCount - 1 })}
    />
  )
}
