import { useNotify } from 'react-admin'
import { useState } from 'react'
import { dayAhead } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { HoldProps } from './hold-body.js'
import { holdVerbs } from './hold-verbs.js'

/** Somebody has looked: the ground still stands, and this is when it is looked at next. */
export const ReviewHold = ({ hold, onChange, onReload }: HoldProps) => {
  const say = useWords()
  const notify = useNotify()
  const [isAsking, setAsking] = useState(false)
  const [reviewOn, setReviewOn] = useState(dayAhead(90))
  const reviewing = useAct(holdVerbs.review)
  const leave = () => {
    setAsking(false)
    reviewing.clear()
  }
  const review = async () => {
    const reviewed = await reviewing.run({ id: hold.id, version: hold.version, reviewOn })
    if (!reviewed) return
    leave()
    notify(say('hold.reviewDone'), { type: 'success' })
    onChange(reviewed)
  }
  return (
    <>
      <ActButton tone={hold.state === 'REVIEW_DUE' ? 'main' : 'plain'} onAct={() => setAsking(true)}>
        {say('hold.review')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('hold.reviewTitle')}
        act={say('hold.review')}
        isBusy={reviewing.isBusy}
        onAct={() => void review()}
        onCancel={leave}
      >
        <Quiet>{say('hold.reviewText')}</Quiet>
        <TextField type="date" label={say('hold.reviewNext')} required value={reviewOn} onChange={setReviewOn} />
        <RefusalNotice refused={reviewing.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
