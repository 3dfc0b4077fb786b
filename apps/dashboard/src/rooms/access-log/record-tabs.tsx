import { isOpen } from '../../data/access.js'
import { useSession } from '../../data/use-session.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'

/** The pages of the access records that the viewer's roles open. */
export const RecordTabs = () => {
  const say = useWords()
  const permissions = useSession().viewer?.permissions ?? []
  const pages = PAGES.filter(({ resource }) => isOpen(permissions, resource, 'list'))
  return (
    <PageTabs
      label={say('recordTabs.label')}
      pages={pages.map(({ resource, word }) => ({ to: `/${resource}`, text: say(`recordTabs.${word}`) }))}
    />
  )
}

const PAGES = [
  { resource: 'access-records', word: 'records' },
  { resource: 'who-saw', word: 'whoSaw' },
  { resource: 'leak-reach', word: 'leak' },
  { resource: 'record-exports', word: 'exports' },
] as const
