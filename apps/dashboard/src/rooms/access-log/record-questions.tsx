import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextAct } from '../../ui/text-act.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { addressOf, NO_FILTER } from './record-filter.js'
import type { WholeRecord } from './record-verbs.js'
import { useRecordFilter } from './use-record-filter.js'

/** Where a record leads to: what else this person did, what else came from there, what else happened to this case. */
export const RecordQuestions = ({ record }: { record: WholeRecord['record'] }) => {
  const say = useWords()
  const { open } = useRecordFilter()
  const { account, caseNumber, requestId, objectId, origin } = record
  const name = account?.displayName ?? ''
  const links = [
    ...(account ? [{ to: addressOf({ accountId: account.id }), text: say('record.allOfAccount', { name }) }] : []),
    ...(caseNumber ? [{ to: addressOf({ caseNumber }), text: say('record.allOfCase', { number: caseNumber }) }] : []),
    { to: addressOf({ requestId }), text: say('record.allOfRequest') },
    ...(objectId && IS_ID.test(objectId) ? [{ to: addressOf({ objectId }), text: say('record.allOfObject') }] : []),
    ...(account ? [{ to: `/leak-reach?accountId=${account.id}`, text: say('record.seenByAccount', { name }) }] : []),
  ]
  return (
    <ScreenOnly>
      <Panel title={say('record.questions')}>
        <PlainList
          rows={[
            ...links.map(({ to, text }) => ({ key: to, main: <TextLink to={to}>{text}</TextLink> })),
            {
              key: 'origin',
              main: (
                <TextAct onAct={() => open({ ...NO_FILTER, origin })}>{say('record.allOfOrigin', { origin })}</TextAct>
              ),
            },
          ]}
        />
      </Panel>
    </ScreenOnly>
  )
}

const IS_ID = /^[0-9a-f-]{36}$/
