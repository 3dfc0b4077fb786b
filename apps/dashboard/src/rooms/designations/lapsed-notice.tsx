import { dayAfter } from '../../data/day.js'
import { renewViewer } from '../../data/renew-viewer.js'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'

/** For a handler whose training is not in date: what they can't do, since when, and the way out. @law PIPA 28② */
export const LapsedNotice = () => {
  const say = useWords()
  const when = useWhen()
  const asking = useAct(renewViewer)
  const attendedUntil = useSession().viewer?.attendedUntil
  return (
    <>
      <Notice tone="warning">
        <strong>{say('standing.lapsedTitle')}</strong>
        <Quiet>
          {attendedUntil ? say('standing.lapsedSince', { day: when(dayAfter(attendedUntil)) }) : say('standing.never')}{' '}
          {say('standing.wayOut')} {say('standing.handOverHelp')}
        </Quiet>
        <ActButton small isBusy={asking.isBusy} onAct={() => void asking.run()}>
          {say('standing.again')}
        </ActButton>
      </Notice>
      <RefusalNotice refused={asking.refused} />
    </>
  )
}
