import type { LeakReachLineFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { LockIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { Small } from '../../ui/small.js'
import { TextLink } from '../../ui/text-link.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { addressOf } from './record-filter.js'

type LeakRow = LeakReachLineFieldsFragment & { id: string }

/** One line a collection: what of it was shown, in clear or masked, how often, when, by which acts. */
export const useLeakColumns = (): readonly Column<LeakRow>[] => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const { item } = usePolicyWords()
  return [
    {
      key: 'pseudonym',
      label: say('leak.pseudonym'),
      cell: ({ pseudonym, caseNumbers }) => (
        <>
          <TextLink to={addressOf({ collection: pseudonym })} label={say('record.whoSawIt', { pseudonym })}>
            <Mono>{pseudonym}</Mono>
          </TextLink>
          <Small>{caseNumbers.join(', ')}</Small>
        </>
      ),
      wraps: true,
    },
    {
      key: 'items',
      label: say('leak.items'),
      cell: ({ items }) => items.map(item).join(', ') || say('list.nothing'),
      wraps: true,
    },
    {
      key: 'shown',
      label: say('leak.shown'),
      cell: ({ isRevealed }) =>
        isRevealed ? (
          <Mark icon={<OverdueIcon />} tone="warning" text={say('leak.isRevealed')} />
        ) : (
          <Mark icon={<LockIcon />} text={say('leak.isMasked')} />
        ),
    },
    { key: 'times', label: say('leak.times'), cell: ({ times }) => times },
    {
      key: 'period',
      label: say('leak.period'),
      cell: ({ firstAt, lastAt }) => (
        <>
          {when(firstAt, 'second')}
          {lastAt !== firstAt && <Small>{when(lastAt, 'second')}</Small>}
        </>
      ),
    },
    {
      key: 'acts',
      label: say('leak.acts'),
      cell: ({ acts }) => acts.map((act) => code('acts', act)).join(', '),
      wraps: true,
    },
  ]
}
