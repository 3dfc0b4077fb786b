import { clock } from '../../data/clock.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { HoldProps } from './hold-body.js'
import { holdVerbs } from './hold-verbs.js'

/** A release that was asked for: somebody else decides, once the cooling-off is over; anybody may keep the hold. */
export const DecideRelease = ({ hold, onChange, onReload }: HoldProps) => {
  const say = useWords()
  const when = useWhen()
  const isOwn = useSession().viewer?.account.id === hold.releaseAskedBy?.id
  const from = hold.releasableFrom ?? ''
  const isOpen = from !== '' && Date.parse(from) <= clock.now()
  const input = { id: hold.id, version: hold.version }
  return (
    <>
      <Notice tone="info">
        {isOwn && say('hold.releaseByOther')}{' '}
        {say(isOpen ? 'hold.releaseOpen' : 'hold.releaseFrom', { at: when(from, 'dated') })}
      </Notice>
      <Spaced>
        <Line>
          {!isOwn && isOpen && (
            <ConfirmedAct
              isMain
              act={say('hold.release')}
              title={say('hold.releaseTitle', { smart_count: hold.collections })}
              text={say('hold.releaseText')}
              done={say('hold.releaseDone')}
              verb={() => holdVerbs.release(input)}
              onDone={onChange}
              onReload={onReload}
            />
          )}
          <ConfirmedAct
            act={say('hold.keep')}
            title={say('hold.keepTitle')}
            text={say('hold.keepText')}
            done={say('hold.keepDone')}
            verb={() => holdVerbs.keep(input)}
            onDone={onChange}
            onReload={onReload}
          />
        </Line>
      </Spaced>
    </>
  )
}
