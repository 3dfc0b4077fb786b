import { useNavigate, useStore } from 'react-admin'
import { ActButton } from '../../ui/act-button.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { addressOf } from './record-filter.js'
import type { WholeRecord } from './record-verbs.js'

/** Where a record leads to: what else this person did, what else came from there, what else happened to this case. */
export const RecordQuestions = ({ record }: { record: WholeRecord['record'] }) => {
  const say = useWords()
  const navigate = useNavigate()
  const [, setOrigin] = useStore('access-records.origin', '')
  const { account, caseNumber, requestId, objectId, origin } = record
  const name = account?.displayName ?? ''
  const links = [
    ...(account ? [{ to: addressOf({ accountId: account.id }), text: say('record.allOfAccount', { name }) }] : []),
    ...(caseNumber ? [{ to: addressOf({ caseNumber }), text: say('record.allOfCase', { number: caseNumber }) }] : []),
    { to: addressOf({ requestId }), text: say('record.allOfRequest') },
    ...(objectId && IS_ID.test(objectId) ? [{ to: addressOf({ objectId }), text: say('record.allOfObject') }] : []),
    ...(account ? [{ to: `/leak-reach?accountId=${account.id}`, text: say('record.seenByAccount', { name }) }] : []),
  ]
  const fromThere = () => {
    setOrigin(origin)
    navigate(addressOf({}))
  }
  return (
    <ScreenOnly>
      <Panel title={say('record.questions')}>
        <PlainList rows={links.map(({ to, text }) => ({ key: to, main: <TextLink to={to}>{text}</TextLink> }))} />
        <ActButton small tone="quiet" onAct={fromThere}>
          {say('record.allOfOrigin', { origin })}
        </ActButton>
      </Panel>
    </ScreenOnly>
  )
}

const IS_ID = /^[0-9a-f-]{36}$/
