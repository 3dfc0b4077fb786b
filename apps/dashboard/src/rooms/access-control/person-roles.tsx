import { FailedIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { PersonReach } from './reach-verbs.js'
import { usePairWords } from './use-pair-words.js'

/** What somebody holds, since when and by whom; and what they should not hold together. */
export const PersonRoles = ({ person }: { person: PersonReach }) => {
  const say = useWords()
  const when = useWhen()
  const pairWords = usePairWords()
  if (person.roles.length === 0) return <Small>{say('reachReport.noRole')}</Small>
  return (
    <>
      {person.roles.map(({ role, since, grantedBy }) => (
        <div key={role}>
          {say(`role.${role}`)}
          <Small>
            {grantedBy
              ? say('reachReport.since', { at: when(since, 'day'), by: grantedBy })
              : say('reachReport.sinceSystem', { at: when(since, 'day') })}
          </Small>
        </div>
      ))}
      {person.pairs.map(({ rule, isExcepted }) => (
        <Mark
          key={rule}
          icon={isExcepted ? <OverdueIcon /> : <FailedIcon />}
          tone={isExcepted ? 'warning' : 'error'}
          text={say(isExcepted ? 'reachReport.excepted' : 'reachReport.conflict')}
          spoken={say(isExcepted ? 'reachReport.heldExcepted' : 'reachReport.held', pairWords(rule))}
        />
      ))}
    </>
  )
}
