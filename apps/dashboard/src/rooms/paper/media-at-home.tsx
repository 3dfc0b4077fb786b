import { usePermission } from '../../data/use-permission.js'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { MediaCounts } from './media-counts.js'
import { mediaVerbs } from './media-verbs.js'

/** The home of who oversees paper: late loudly. Of a witness: what they are asked. Nothing where nobody asks anything. */
export default function MediaAtHome() {
  const say = useWords()
  const mayList = usePermission('medium:list')
  const mayWitness = usePermission('medium:witness')
  const counts = useLoaded(mediaVerbs.counts, 'counts')
  const asked = useLoaded(async (signal) => (mayWitness ? mediaVerbs.toWitness(signal) : []), String(mayWitness))
  const { value } = counts
  const refused = counts.refused ?? asked.refused
  const waits = value && (value.late > 0 ? 'NOW' : value.toWitness > 0 || value.due > 0 ? 'SOON' : 'CALM')
  useUrgency(refused ? 'SOON' : waits)
  if (!mayList && (asked.value ?? []).length === 0) return <RefusalNotice refused={refused} onReload={counts.reload} />
  return (
    <Panel title={say('mediaHome.title')} actions={mayList && <LinkButton to="/media">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={counts.reload} />
      {(asked.value ?? []).map(({ id, number }) => (
        <Notice key={id} tone="warning">
          <TextLink to={`/media/${id}/show`} strong>
            {say('mediaHome.toWitness', { number })}
          </TextLink>
        </Notice>
      ))}
      {mayList && value && <MediaCounts counts={value} />}
      {mayList && value && value.due + value.dueSoon + value.held === 0 && <Quiet>{say('mediaHome.nothing')}</Quiet>}
    </Panel>
  )
}
