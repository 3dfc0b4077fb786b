import { isOpen } from '../../data/access.js'
import { useSession } from '../../data/use-session.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'

/** The pages of rights requests. */
export const RightsTabs = () => {
  const say = useWords()
  const permissions = useSession().viewer?.permissions ?? []
  return (
    <PageTabs
      label={say('rightsRequest.pages')}
      pages={PAGES.filter(({ resource }) => isOpen(permissions, resource, 'list')).map(({ resource, word }) => ({
        to: `/${resource}`,
        text: say(`rightsRequest.${word}`),
      }))}
    />
  )
}

const PAGES = [
  { resource: 'rights-requests', word: 'inbox' },
  { resource: 'rights-statistics', word: 'statistics' },
  { resource: 'compulsions', word: 'compulsions' },
  { resource: 'unclaimed-restrictions', word: 'unclaimed' },
] as const
