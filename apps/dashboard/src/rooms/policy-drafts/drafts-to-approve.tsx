import { useLoaded } from '../../data/use-loaded.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { draftVerbs } from './draft-verbs.js'

/** Who approves finds at home what waits for it, unless they wrote in it. Where none waits, nothing is said. */
export default function DraftsToApprove() {
  const say = useWords()
  const when = useWhen()
  const { value, refused, reload } = useLoaded(draftVerbs.list, 'drafts')
  const waiting = (value?.policyDrafts ?? []).filter(({ state, isOwn }) => state === 'PROPOSED' && !isOwn)
  useUrgency(refused ? 'SOON' : value && (waiting.length > 0 ? 'SOON' : 'CALM'))
  if (waiting.length === 0) return <RefusalNotice refused={refused} onReload={reload} />
  return (
    <Panel title={say('home.policyDrafts')}>
      <PlainList
        rows={waiting.map(({ id, follows, proposedBy, proposedAt }) => ({
          key: id,
          main: (
            <TextLink to={`/policy-drafts/${id}/show`}>
              {say('home.policyDraft', { version: follows, name: proposedBy?.displayName ?? '' })}
            </TextLink>
          ),
          mark: proposedAt && when(proposedAt),
        }))}
      />
    </Panel>
  )
}
