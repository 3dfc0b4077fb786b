import { RecordExportsDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { useSession } from '../../data/use-session.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'

/** The home of whoever asked for exports: which of them can be fetched, and until when. Nothing for everybody else. */
export const ExportsAtHome = () => {
  const say = useWords()
  const when = useWhen()
  const own = useSession().viewer?.account.id
  const { value } = useLoaded(loadExports, 'exports')
  const ready = (value ?? []).filter(({ state, account }) => state === 'DONE' && account.id === own)
  useUrgency(value && (ready.length > 0 ? 'SOON' : 'CALM'))
  if (ready.length === 0) return null
  return (
    <Panel title={say('desk.exports')} actions={<LinkButton to="/record-exports">{say('home.more')}</LinkButton>}>
      <PlainList
        rows={ready.map(({ id, from, until, expiresAt }) => ({
          key: id,
          main: (
            <TextLink to="/record-exports" strong>
              {say('desk.export', { from: when(from), day: when(until) })}
            </TextLink>
          ),
          mark: expiresAt && say('desk.exportUntil', { at: when(expiresAt) }),
        }))}
      />
    </Panel>
  )
}

const loadExports = async (signal: AbortSignal) =>
  (await send(RecordExportsDocument, { first: 10 }, { signal })).recordExports.edges.map(({ node }) => node)
