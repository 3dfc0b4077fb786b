import { useNotify } from 'react-admin'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Line } from '../../ui/line.js'
import { minutesAndSeconds } from '../../ui/minutes-and-seconds.js'
import { Notice } from '../../ui/notice.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseProps } from './open-case.js'

/** Until when the holder may reveal; and, when that is over, how it goes on. */
export const ReachLine = ({ value, onChange, onReload, secondsLeft }: CaseProps & { secondsLeft: number }) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const renewing = useAct(caseVerbs.renewReach)
  const renew = async () => {
    const renewed = await renewing.run(value.id)
    if (!renewed) return
    notify(say('reach.renewed'), { type: 'success' })
    onChange(renewed)
  }
  if (secondsLeft > 0 && value.reachUntil) {
    return (
      <Line apart>
        <span>
          {say('reach.until', { at: when(value.reachUntil, 'time') })} ·{' '}
          <span role="timer">{say('reach.left', minutesAndSeconds(secondsLeft))}</span>
        </span>
      </Line>
    )
  }
  return (
    <>
      <Notice tone="info">
        {say('reach.over')}{' '}
        <ActButton small isBusy={renewing.isBusy} onAct={() => void renew()}>
          {say('reach.renew')}
        </ActButton>
      </Notice>
      <RefusalNotice refused={renewing.refused} onReload={onReload} />
    </>
  )
}
