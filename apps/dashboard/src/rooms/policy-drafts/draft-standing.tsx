import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenDraft } from './draft-verbs.js'

/** How far it has come, and by whom. */
export const DraftStanding = ({ draft }: { draft: OpenDraft }) => {
  const say = useWords()
  const when = useWhen()
  const { state, writtenBy, proposedBy, proposedAt, approvedBy, approvedAt, publishedAs, returnReason } = draft
  const lines = [
    say('policyDraft.writers', { names: writtenBy.map(({ displayName }) => displayName).join(', ') }),
    proposedBy && proposedAt && say('policyDraft.proposedBy', { name: proposedBy.displayName, at: when(proposedAt) }),
    approvedBy && approvedAt && say('policyDraft.approvedBy', { name: approvedBy.displayName, at: when(approvedAt) }),
    publishedAs && say('policyDraft.publishedAs', { version: publishedAs }),
  ].filter((line) => typeof line === 'string')
  return (
    <Panel title={say(`policyDraft.draftState.${state}`)}>
      <PlainList rows={lines.map((line) => ({ key: line, main: line }))} />
      {state === 'DRAFT' && returnReason && (
        <Notice tone="warning">{say('policyDraft.returned', { reason: returnReason })}</Notice>
      )}
    </Panel>
  )
}
