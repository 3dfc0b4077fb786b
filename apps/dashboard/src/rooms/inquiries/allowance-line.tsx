import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { RevealAllowance } from '../access-control/unlock-verbs.js'

/** How many reveals of the hour are used, and from when on a fresh sign-in is asked for. */
export const AllowanceLine = ({ allowance }: { allowance: RevealAllowance }) => {
  const say = useWords()
  const when = useWhen()
  const { used, ordinary, atMost, unlock } = allowance
  return (
    <Quiet>
      {say('unlock.used', { used, atMost })}.{' '}
      {say(used >= ordinary ? 'unlock.freshNow' : 'unlock.ordinary', { ordinary })}
      {unlock?.state === 'GRANTED' && unlock.until && (
        <>
          {' '}
          {say('unlock.granted', {
            name: unlock.decidedBy?.displayName ?? '',
            more: unlock.more ?? 0,
            at: when(unlock.until, 'time'),
          })}
        </>
      )}
    </Quiet>
  )
}
