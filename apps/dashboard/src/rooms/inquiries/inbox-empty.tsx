import { Empty } from '../../ui/empty.js'
import { useWords } from '../../words/use-words.js'
import type { InboxView } from './inbox-view.js'

/** A view without inquiries: what that means, and what to do first. */
export const InboxEmpty = ({ view, state }: InboxView) => {
  const say = useWords()
  if (state !== '') return <Empty title={say('inbox.emptyFilter')} />
  if (view !== 'all') return <Empty title={say(`inbox.none.${view}`)} />
  return <Empty title={say('inbox.empty')} help={say('inbox.emptyHelp')} />
}
