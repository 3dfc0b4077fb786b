import { ActButton } from '../../ui/act-button.js'
import { Drawer } from '../../ui/drawer.js'
import { type Fact, Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { OutcomeMark } from './outcome-mark.js'
import type { RecordFilter } from './record-filter.js'
import type { RecordRow } from './use-record-columns.js'
import { useRecordWords } from './use-record-words.js'

type RecordDetailsProps = {
  record: RecordRow | undefined
  onNarrow: (part: Partial<RecordFilter>) => void
  onClose: () => void
}

/** One record whole, and the two questions it raises: what else did this person do, who else saw this collection. */
export const RecordDetails = ({ record, onNarrow, onClose }: RecordDetailsProps) => {
  const say = useWords()
  return (
    <Drawer isOpen={record !== undefined} title={say('record.details')} onClose={onClose}>
      {record && <Details record={record} onNarrow={onNarrow} />}
    </Drawer>
  )
}

const Details = ({ record, onNarrow }: { record: RecordRow; onNarrow: RecordDetailsProps['onNarrow'] }) => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const words = useRecordWords()
  const { account } = record
  const refusal = words.refusal(record)
  const facts: Fact[] = [
    { label: say('record.at'), value: when(record.at, 'second') },
    { label: say('record.who'), value: words.who(record) },
    { label: say('record.department'), value: words.department(record) },
    { label: say('record.origin'), value: <Mono>{record.origin}</Mono> },
    { label: say('record.act'), value: code('acts', record.act) },
    { label: say('record.ground'), value: words.ground(record) },
    { label: say('record.case'), value: record.caseNumber ?? say('list.nothing') },
    { label: say('record.items'), value: words.items(record) },
    ...(record.reason ? [{ label: say('record.reason'), value: say(`revealReason.${record.reason}`) }] : []),
    ...(record.note ? [{ label: say('record.note'), value: record.note }] : []),
    { label: say('record.outcome'), value: <OutcomeMark outcome={record.outcome} /> },
    ...(refusal ? [{ label: say('record.refusal'), value: refusal }] : []),
    { label: say('record.collections'), value: record.collectionCount },
    { label: say('record.request'), value: <Mono>{record.requestId}</Mono> },
  ]
  return (
    <>
      <Facts facts={facts} />
      {account && (
        <Spaced>
          <ActButton small onAct={() => onNarrow({ accountId: account.id })}>
            {say('record.onlyAccount')}
          </ActButton>
        </Spaced>
      )}
      {record.collections.length > 0 && (
        <>
          <SubHeading>{say('record.pseudonyms')}</SubHeading>
          <Quiet>{say('record.pseudonymsHelp')}</Quiet>
          <PlainList
            rows={record.collections.map((pseudonym) => ({
              key: pseudonym,
              main: <Mono>{pseudonym}</Mono>,
              mark: (
                <ActButton
                  small
                  tone="quiet"
                  label={say('record.onlyCollection', { pseudonym })}
                  onAct={() => onNarrow({ collection: pseudonym })}
                >
                  {say('record.only')}
                </ActButton>
              ),
            }))}
          />
        </>
      )}
    </>
  )
}
