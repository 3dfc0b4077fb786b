import { useEffect } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { minutesAndSeconds } from '../../ui/minutes-and-seconds.js'
import { Notice } from '../../ui/notice.js'
import { useSecondsLeft } from '../../ui/use-seconds-left.js'
import { useWords } from '../../words/use-words.js'

/** How long the clear values stay, and a way to hide them sooner. */
export const RevealedFor = ({ endsAt, onHide }: { endsAt: number; onHide: () => void }) => {
  const say = useWords()
  const left = useSecondsLeft(endsAt)
  const isOver = left === 0
  useEffect(() => {
    if (isOver) onHide()
  }, [isOver, onHide])
  return (
    <Notice
      tone="warning"
      isSilent
      action={
        <ActButton small tone="quiet" onAct={onHide}>
          {say('reveal.hide')}
        </ActButton>
      }
    >
      {say('reveal.left', minutesAndSeconds(left))}
    </Notice>
  )
}
