import { isOpen } from '../../data/access.js'
import { useSession } from '../../data/use-session.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'

/** The pages of retention and destruction that the viewer's roles open. */
export const RetentionTabs = () => {
  const say = useWords()
  const permissions = useSession().viewer?.permissions ?? []
  const pages = PAGES.filter(({ resource }) => isOpen(permissions, resource, 'list'))
  return (
    <PageTabs
      label={say('retention.pages')}
      pages={pages.map(({ resource, word }) => ({ to: `/${resource}`, text: say(`retention.${word}`) }))}
    />
  )
}

const PAGES = [
  { resource: 'retention', word: 'forecast' },
  { resource: 'retention-items', word: 'items' },
  { resource: 'holds', word: 'holds' },
  { resource: 'destruction-runs', word: 'runs' },
  { resource: 'standing-approvals', word: 'approvals' },
  { resource: 'destruction-register', word: 'register' },
  { resource: 'certificates', word: 'certificates' },
] as const
