import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { draftVerbs } from './draft-verbs.js'
import type { Draft } from './use-draft.js'

type DraftLineProps = { caseId: string; draft: Draft; isEmpty: boolean; onDiscarded: () => void }

/** Whether what is typed is safe on the server, since when, and a way to throw it away. */
export const DraftLine = ({ caseId, draft, isEmpty, onDiscarded }: DraftLineProps) => {
  const say = useWords()
  const when = useWhen()
  const { savedAt, isUnsaved, isSaving, refused } = draft
  const state = isSaving
    ? say('draft.saving')
    : isUnsaved
      ? say('draft.notSaved')
      : savedAt && say('draft.saved', { at: when(savedAt, 'time') })
  return (
    <>
      <Line apart>
        <div>
          <span role="status">{state}</span>
          <Small>{say('draft.kept')}</Small>
        </div>
        {!isEmpty && (
          <ConfirmedAct
            small
            act={say('draft.discard')}
            title={say('draft.discardTitle')}
            text={say('draft.discardText')}
            done={say('draft.discarded')}
            isDangerous
            verb={() => draftVerbs.discard(caseId)}
            onDone={onDiscarded}
          />
        )}
      </Line>
      <RefusalNotice refused={refused} />
    </>
  )
}
