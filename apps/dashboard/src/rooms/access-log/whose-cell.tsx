import { Mono } from '../../ui/mono.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWords } from '../../words/use-words.js'
import type { RecordFilter } from './record-filter.js'
import type { RecordRow } from './use-record-columns.js'

type WhoseCellProps = {
  row: RecordRow
  linkTo: (part: Partial<RecordFilter>) => { to: string; onOpen: (() => void) | undefined }
}

/** Whose data it was: the first pseudonym, and how many more there are. */
export const WhoseCell = ({ row, linkTo }: WhoseCellProps) => {
  const say = useWords()
  const [pseudonym] = row.collections
  if (!pseudonym) return row.collectionCount > 0 ? row.collectionCount : say('list.nothing')
  return (
    <TwoLines
      first={
        <TextLink {...linkTo({ collection: pseudonym })} label={say('record.whoSawIt', { pseudonym })}>
          <Mono>{pseudonym.slice(0, 8)}…</Mono>
        </TextLink>
      }
      second={row.collectionCount > 1 && say('record.andMore', { count: row.collectionCount - 1 })}
    />
  )
}
