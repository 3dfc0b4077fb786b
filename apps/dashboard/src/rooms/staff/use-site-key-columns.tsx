import type { SiteKeyFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { ClosedIcon, DoneIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Pre } from '../../ui/pre.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { siteKeyVerbs } from './site-key-verbs.js'

type SiteKey = SiteKeyFieldsFragment

/** The columns of the site keys; with the end of one for whoever may end it. */
export const useSiteKeyColumns = (onEnded: () => void): readonly Column<SiteKey>[] => {
  const say = useWords()
  const when = useWhen()
  const mayEnd = usePermission('site-key:end')
  const columns: Column<SiteKey>[] = [
    { key: 'label', label: say('siteKey.label'), cell: ({ label }) => label },
    {
      key: 'origins',
      label: say('siteKey.origins'),
      cell: ({ origins }) => <Pre>{origins.join('\n') || say('list.nothing')}</Pre>,
      wraps: true,
    },
    {
      key: 'documents',
      label: say('siteKey.documents'),
      cell: ({ documentCount }) => documentCount ?? say('siteKey.builtIn'),
    },
    { key: 'rate', label: say('siteKey.rate'), cell: ({ requestsPerMinute }) => requestsPerMinute },
    {
      key: 'made',
      label: say('siteKey.at'),
      cell: ({ createdAt, createdBy }) => (
        <TwoLines first={when(createdAt, 'day')} second={createdBy?.displayName ?? say('siteKey.byCommand')} />
      ),
    },
    { key: 'state', label: say('siteKey.state'), cell: (siteKey) => <SiteKeyMark siteKey={siteKey} /> },
  ]
  if (!mayEnd) return columns
  return [
    ...columns,
    { key: 'acts', label: say('list.acts'), cell: (siteKey) => <EndSiteKey siteKey={siteKey} onEnded={onEnded} /> },
  ]
}

const SiteKeyMark = ({ siteKey: { endedAt, isDemo } }: { siteKey: SiteKey }) => {
  const say = useWords()
  const when = useWhen()
  if (endedAt) return <Mark icon={<ClosedIcon />} text={say('siteKey.ended', { at: when(endedAt, 'day') })} />
  return <Mark icon={<DoneIcon />} tone="success" text={say(isDemo ? 'siteKey.demo' : 'siteKey.inUse')} />
}

const EndSiteKey = ({ siteKey: { id, label, endedAt }, onEnded }: { siteKey: SiteKey; onEnded: () => void }) => {
  const say = useWords()
  if (endedAt) return say('list.nothing')
  return (
    <ConfirmedAct
      small
      act={say('siteKey.end')}
      label={say('siteKey.endOf', { label })}
      title={say('siteKey.endTitle', { label })}
      text={say('siteKey.endText')}
      done={say('siteKey.endDone')}
      isDangerous
      verb={() => siteKeyVerbs.end(id)}
      onDone={onEnded}
      onReload={onEnded}
    />
  )
}
