import { isOpen } from '../../data/access.js'
import { useSession } from '../../data/use-session.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'

/** The pages of paper and other media. */
export const MediaTabs = () => {
  const say = useWords()
  const permissions = useSession().viewer?.permissions ?? []
  const pages = PAGES.filter(({ resource }) => isOpen(permissions, resource, 'list'))
  return (
    <PageTabs
      label={say('media.pages')}
      pages={pages.map(({ resource, word }) => ({ to: `/${resource}`, text: say(`media.${word}`) }))}
    />
  )
}

const PAGES = [
  { resource: 'media', word: 'all' },
  { resource: 'storage-places', word: 'places' },
  { resource: 'paper-register', word: 'paperRegister' },
] as const
