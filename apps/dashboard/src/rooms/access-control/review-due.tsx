import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Reviews } from './reach-verbs.js'

/** When the next review is due, loudly when it should have been; and the last one. */
export const ReviewDue = ({ reviews: { dueOn, isOverdue, reviews } }: { reviews: Reviews }) => {
  const say = useWords()
  const when = useWhen()
  const last = reviews[0]
  const day = when(dueOn)
  return (
    <>
      {isOverdue ? (
        <Notice tone="error">{say('rightsReview.overdue', { day })}</Notice>
      ) : (
        <Quiet>{say('rightsReview.due', { day })}</Quiet>
      )}
      <Quiet>
        {last
          ? say('rightsReview.last', { at: when(last.signedAt), name: last.signedBy.displayName })
          : say('rightsReview.never')}
      </Quiet>
    </>
  )
}
