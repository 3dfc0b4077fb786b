import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type Drafted, changesOf, draftOf, keyOf } from './correction-draft.js'
import type { TargetContents } from './contents-table.js'
import { decisionVerbs } from './decision-verbs.js'
import type { RequestProps } from './open-request.js'

type ProposeCorrectionProps = RequestProps & { contents: readonly TargetContents[] }

/** Proposes corrections field by field: only what differs is sent. Nothing is corrected before it is executed. */
export const ProposeCorrection = ({ value, contents, onChange, onReload }: ProposeCorrectionProps) => {
  const say = useWords()
  const notify = useNotify()
  const { item } = usePolicyWords()
  const proposing = useAct(decisionVerbs.propose)
  const [isAsking, setAsking] = useState(false)
  const [draft, setDraft] = useState<Drafted>(() => draftOf(contents))
  const [words, setWords] = useState('')
  const { id, version } = value
  const leave = () => {
    setAsking(false)
    setDraft(draftOf(contents))
    setWords('')
    proposing.clear()
  }
  const propose = async () => {
    const proposed = await proposing.run({ id, version, changes: changesOf(contents, draft), words: words.trim() })
    if (!proposed) return
    leave()
    notify(say('contents.proposed'), { type: 'success' })
    onChange(proposed)
  }
  return (
    <>
      <ActButton tone="main" onAct={() => setAsking(true)}>
        {say('contents.propose')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('contents.proposeTitle')}
        act={say('contents.propose')}
        isBusy={proposing.isBusy}
        onAct={() => void propose()}
        onCancel={leave}
      >
        <Quiet>{say('contents.proposeText')}</Quiet>
        {contents.map(({ targetId, caseNumber, items }) => (
          <div key={targetId}>
            <SubHeading>{say('contents.of', { number: caseNumber })}</SubHeading>
            {items.map(({ code, kind }) => (
              <TextField
                key={code}
                label={item(code)}
                {...(kind === 'TEXT' && { lines: 3 })}
                value={draft[keyOf(targetId, code)] ?? ''}
                onChange={(typed) => setDraft((was) => ({ ...was, [keyOf(targetId, code)]: typed }))}
              />
            ))}
          </div>
        ))}
        <TextField
          label={say('contents.evidence')}
          help={say('contents.evidenceHelp')}
          lines={2}
          maxLength={1000}
          value={words}
          onChange={setWords}
        />
        <RefusalNotice refused={proposing.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
