import { AccessRecordsDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { addressOf } from './record-filter.js'
import { useRecordWords } from './use-record-words.js'

/** An auditor's home: what was refused lately, which is where to look first. */
export default function LatestRefusals() {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const words = useRecordWords()
  const { value, refused, isLoading, reload } = useLoaded(loadRefusals, 'refusals')
  useUrgency(refused ? 'SOON' : value && (value.length > 0 ? 'SOON' : 'CALM'))
  return (
    <Panel
      title={say('home.records')}
      actions={<LinkButton to={addressOf({ outcome: 'REFUSED' })}>{say('home.openRecords')}</LinkButton>}
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && <Quiet>{say('home.recordsNone')}</Quiet>}
      <PlainList
        rows={(value ?? []).map((row) => ({
          key: row.id,
          main: (
            <>
              {words.who(row)} · {code('acts', row.act)}
              <Quiet>{words.refusal(row)}</Quiet>
            </>
          ),
          mark: <TextLink to={`/access-records/${row.id}/show`}>{when(row.at, 'second')}</TextLink>,
        }))}
      />
    </Panel>
  )
}

const loadRefusals = async (signal: AbortSignal) => {
  const variables = { filter: { outcome: 'REFUSED' as const }, first: 5 }
  return (await send(AccessRecordsDocument, variables, { signal })).accessRecords.edges.map(({ node }) => node)
}
