import { Notice } from '../../ui/notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'

/** How many demands of the law wait for a decision; nothing is said of none. */
export const CompulsionsAtHome = ({ waiting }: { waiting: number }) => {
  const say = useWords()
  if (waiting === 0) return null
  return (
    <Notice tone="warning">
      <TextLink to="/compulsions" strong>
        {say('rightsHome.compulsions', { smart_count: waiting })}
      </TextLink>
    </Notice>
  )
}
