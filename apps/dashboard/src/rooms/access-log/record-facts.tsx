import { type Fact, Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { OutcomeMark } from './outcome-mark.js'
import { Pseudonyms } from './pseudonyms.js'
import type { WholeRecord } from './record-verbs.js'
import { useRecordWords } from './use-record-words.js'

/** What the record says, in words. @law Std 8① */
export const RecordFacts = ({ record }: { record: WholeRecord['record'] }) => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const words = useRecordWords()
  const refusal = words.refusal(record)
  const facts: Fact[] = [
    { label: say('record.at'), value: when(record.at, 'weekday') },
    { label: say('record.who'), value: words.who(record) },
    { label: say('record.department'), value: words.department(record) },
    { label: say('record.origin'), value: <Mono>{record.origin}</Mono> },
    { label: say('record.act'), value: code('acts', record.act) },
    { label: say('record.ground'), value: words.ground(record) },
    { label: say('record.case'), value: record.caseNumber ?? say('list.nothing') },
    { label: say('record.items'), value: words.items(record) },
    ...(record.reason ? [{ label: say('record.reason'), value: say(`revealReason.${record.reason}`) }] : []),
    ...(record.hasNote ? [{ label: say('record.note'), value: <Note note={record.note} /> }] : []),
    { label: say('record.outcome'), value: <OutcomeMark outcome={record.outcome} /> },
    ...(refusal ? [{ label: say('record.refusal'), value: refusal }] : []),
    ...(record.isCollegial ? [{ label: say('record.collegial'), value: say('record.isCollegial') }] : []),
    ...(record.times > 1 ? [{ label: say('record.times'), value: record.times }] : []),
    ...(record.parts > 1
      ? [{ label: say('record.part'), value: say('record.partOf', { part: record.part, parts: record.parts }) }]
      : []),
    ...(record.objectId ? [{ label: say('record.object'), value: <Mono>{record.objectId}</Mono> }] : []),
    { label: say('record.request'), value: <Mono>{record.requestId}</Mono> },
    { label: say('record.collections'), value: record.collectionCount },
  ]
  return (
    <Panel title={code('acts', record.act)}>
      <Facts facts={facts} />
      <Pseudonyms pseudonyms={record.collections} />
    </Panel>
  )
}

const Note = ({ note }: { note: string | null }) => {
  const say = useWords()
  return note === null ? <Quiet>{say('record.noteGone')}</Quiet> : <Pre>{note}</Pre>
}
