import type { Done } from '../case/done.js'
import type { Words } from '../words/words.js'

/** What the visitor has just done, and what follows; takes the focus, without script too. */
export const DoneNote = ({ done, words: { casePage } }: { done: Done | undefined; words: Words }) => {
  if (done === undefined) return null
  const { title, text } = casePage.conversation.done[done]
  return (
    <div class="note done" role="status" tabIndex={-1} autofocus>
      <strong>{title}</strong>
      <p>{text}</p>
    </div>
  )
}
