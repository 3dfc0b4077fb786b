import { Notice } from '../../ui/notice.js'
import { PlainList } from '../../ui/plain-list.js'
import { useWords } from '../../words/use-words.js'
import type { PersonReach } from './reach-verbs.js'
import { usePairWords } from './use-pair-words.js'

/** Loud: somebody holds roles that exclude each other, and nobody declared why. */
export const UnexceptedPairs = ({ people }: { people: readonly PersonReach[] }) => {
  const say = useWords()
  const pairWords = usePairWords()
  const held = people.flatMap(({ accountId, displayName: name, pairs }) =>
    pairs.filter(({ isExcepted }) => !isExcepted).map(({ rule }) => ({ accountId, name, rule })),
  )
  if (held.length === 0) return null
  return (
    <Notice tone="error">
      <strong>{say('reachReport.heldTitle')}</strong>
      <PlainList
        rows={held.map(({ accountId, name, rule }) => ({
          key: `${accountId} ${rule}`,
          main: say('reachReport.heldBy', { name, pair: say('duties.pair', pairWords(rule)) }),
        }))}
      />
      {say('reachReport.heldHelp')}
    </Notice>
  )
}
