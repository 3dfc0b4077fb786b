import { Notice } from '../../ui/notice.js'
import { Progress } from '../../ui/progress.js'
import { Small } from '../../ui/small.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { KeystoreStatus } from './keys-verbs.js'

/** How far a turn has come: keys packed anew, lookup tokens made anew. */
export const TurnProgress = ({ turn }: { turn: NonNullable<KeystoreStatus['turn']> }) => {
  const say = useWords()
  const when = useWhen()
  const keys = say('keys.buckets', { done: turn.doneBuckets.toLocaleString(), all: turn.buckets.toLocaleString() })
  const tokens = say('keys.tokens', { done: turn.doneTokens.toLocaleString(), all: turn.tokens.toLocaleString() })
  return (
    <Spaced>
      <Notice tone="info" isSilent>
        {say('keys.turning', { at: when(turn.startedAt) })}
      </Notice>
      <Progress label={keys} percent={percent(turn.doneBuckets, turn.buckets)} />
      <Small>{keys}</Small>
      <Progress label={tokens} percent={percent(turn.doneTokens, turn.tokens)} />
      <Small>{tokens}</Small>
    </Spaced>
  )
}

const percent = (done: number, all: number): number => (all === 0 ? 100 : Math.min(100, Math.floor((done / all) * 100)))
