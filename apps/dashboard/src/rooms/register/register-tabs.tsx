import { isOpen } from '../../data/access.js'
import { useSession } from '../../data/use-session.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'

/** The pages of the register. */
export const RegisterTabs = () => {
  const say = useWords()
  const permissions = useSession().viewer?.permissions ?? []
  const pages = PAGES.filter(({ resource }) => isOpen(permissions, resource, 'list'))
  return (
    <PageTabs
      label={say('register.pages')}
      pages={pages.map(({ resource, word }) => ({ to: `/${resource}`, text: say(`register.${word}`) }))}
    />
  )
}

const PAGES = [
  { resource: 'register', word: 'all' },
  { resource: 'register-search', word: 'find' },
  { resource: 'person-suggestions', word: 'suggestions' },
] as const
