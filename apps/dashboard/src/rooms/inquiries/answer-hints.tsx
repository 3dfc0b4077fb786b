import { Notice } from '../../ui/notice.js'
import { Small } from '../../ui/small.js'
import { useWords } from '../../words/use-words.js'
import { ANSWER_LIMIT, lengthOf, unknownVariables } from './answer-limits.js'

/** How long a letter is, what the server would not take in it, and what becomes of the variable. */
export const AnswerHints = ({ body }: { body: string }) => {
  const say = useWords()
  const length = lengthOf(body)
  const unknown = unknownVariables(body)
  const blanks = { count: length.toLocaleString(), most: ANSWER_LIMIT.toLocaleString() }
  return (
    <>
      {length > ANSWER_LIMIT ? (
        <Notice tone="warning">{say('answer.tooLong', blanks)}</Notice>
      ) : (
        <Small>{say('answer.length', blanks)}</Small>
      )}
      {unknown.length > 0 && <Notice tone="warning">{say('answer.unknown', { names: unknown.join(', ') })}</Notice>}
      {body.includes('{{visitorName}}') && <Small>{say('answer.visitorName')}</Small>}
      <Small>
        {say('answer.refused')}: {say('answer.refusedWhat', { most: blanks.most })}
      </Small>
    </>
  )
}
