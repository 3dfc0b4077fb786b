import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenRequest, RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

/** Answers this one together with another open request of the same right: nothing is lost, one decision is made. */
export const GroupRequest = ({ value, onChange, onReload }: RequestProps) => {
  const say = useWords()
  const notify = useNotify()
  const grouping = useAct(requestVerbs.group)
  const [isAsking, setAsking] = useState(false)
  const [under, setUnder] = useState('')
  const leave = () => {
    setAsking(false)
    setUnder('')
    grouping.clear()
  }
  const group = async () => {
    const grouped = await grouping.run({ id: value.id, version: value.version, under })
    if (!grouped) return
    leave()
    notify(say('rightsRequest.groupDone'), { type: 'success' })
    onChange(grouped)
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('rightsRequest.group')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('rightsRequest.groupTitle')}
        act={say('rightsRequest.group')}
        isBusy={grouping.isBusy}
        onAct={() => void group()}
        onCancel={leave}
      >
        <Quiet>{say('rightsRequest.groupText')}</Quiet>
        {isAsking && <Others value={value} under={under} onChange={setUnder} />}
        <RefusalNotice refused={grouping.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}

type OthersProps = { value: OpenRequest; under: string; onChange: (under: string) => void }

const Others = ({ value, under, onChange }: OthersProps) => {
  const say = useWords()
  const when = useWhen()
  const {
    value: open = [],
    refused,
    isLoading,
    reload,
  } = useLoaded((signal) => requestVerbs.openOf(value.kind, signal), value.kind)
  const others = open.filter(({ id, state }) => id !== value.id && (state === 'VERIFIED' || state === 'DEFERRED'))
  if (!isLoading && !refused && others.length === 0) return <Quiet>{say('rightsRequest.groupNothing')}</Quiet>
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      <ChoiceField
        label={say('rightsRequest.groupUnder')}
        none={say('rightsRequest.groupNone')}
        required
        choices={others.map(({ id, number, receivedAt }) => ({
          value: id,
          text: `${number} (${when(receivedAt, 'minute')})`,
        }))}
        value={under}
        onChange={onChange}
      />
    </>
  )
}
