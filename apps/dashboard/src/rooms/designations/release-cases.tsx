import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { designationVerbs } from './designation-verbs.js'
import type { OpenDesignation } from './open-designation.js'

/** Takes everything that somebody holds off them: to a substitute as far as they work on it, else to those waiting. */
export const ReleaseCases = ({ value }: { value: OpenDesignation }) => {
  const say = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <ActButton tone="danger" onAct={() => setAsking(true)}>
        {say('designation.release')}
      </ActButton>
      {isAsking && <ReleaseDialog value={value} onClose={() => setAsking(false)} />}
    </>
  )
}

const ReleaseDialog = ({ value, onClose }: { value: OpenDesignation; onClose: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const releasing = useAct(designationVerbs.release)
  const { value: inForce, refused } = useLoaded((signal) => designationVerbs.inState('IN_FORCE', signal), 'in force')
  const [substituteId, setSubstitute] = useState('')
  const { id: accountId, displayName } = value.account
  const substitutes = substitutesOf(value, inForce ?? [])
  const release = async () => {
    const released = await releasing.run({ accountId, ...(substituteId && { substituteId }) })
    if (!released) return
    onClose()
    const { count, withSubstitute } = released
    const done = say('designation.releaseDone', { smart_count: count })
    const name = substitutes.find(({ value }) => value === substituteId)?.text ?? ''
    const taken = withSubstitute > 0 ? say('designation.releaseWith', { name, smart_count: withSubstitute }) : ''
    notify(count === 0 ? say('designation.releaseNone') : `${done} ${taken}`.trim(), { type: 'success' })
  }
  return (
    <Ask
      isOpen
      isDangerous
      title={say('designation.releaseTitle')}
      act={say('designation.release')}
      onAct={() => void release()}
      onCancel={onClose}
      isBusy={releasing.isBusy}
    >
      {say('designation.releaseText', { name: displayName })}
      <ChoiceField
        label={say('designation.releaseTo')}
        help={say('designation.releaseToHelp')}
        none={say('designation.releaseToNobody')}
        value={substituteId}
        choices={substitutes}
        onChange={setSubstitute}
      />
      <RefusalNotice refused={releasing.refused ?? refused} />
    </Ask>
  )
}

type InForce = { account: { id: string; displayName: string }; purposes: readonly string[] }

/** Others who are designated for at least one of the purposes, each once. */
const substitutesOf = ({ account, purposes }: OpenDesignation, inForce: readonly InForce[]) => {
  const others = inForce.filter(
    (other) => other.account.id !== account.id && other.purposes.some((purpose) => purposes.includes(purpose)),
  )
  return [...new Map(others.map(({ account: { id, displayName } }) => [id, displayName]))].map(([id, text]) => ({
    value: id,
    text,
  }))
}
