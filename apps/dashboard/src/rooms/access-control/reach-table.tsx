import { Empty } from '../../ui/empty.js'
import { Facts } from '../../ui/facts.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import type { PersonReach } from './reach-verbs.js'
import { UnexceptedPairs } from './unexcepted-pairs.js'
import { useReachColumns } from './use-reach-columns.js'

type ReachTableProps = { people: readonly PersonReach[]; day: string; isOnlyReaching?: boolean }

/** Person by purpose: who reaches it and on what that rests, or why not; what is wrong stands above. */
export const ReachTable = ({ people, day, isOnlyReaching = false }: ReachTableProps) => {
  const say = useWords()
  const columns = useReachColumns(people, day)
  const shown = isOnlyReaching ? people.filter(reaches) : people
  const lapsed = people.filter(({ purposes }) => purposes.some(({ whyNot }) => LAPSED.has(whyNot ?? ''))).length
  const facts = [
    {
      label: say('reachReport.reaching'),
      value: say('reachReport.reachingOf', { reaching: people.filter(reaches).length, people: people.length }),
    },
    { label: say('reachReport.lapsed'), value: lapsed },
    { label: say('reachReport.pairs'), value: holding(people, false) },
    ...(holding(people, true) > 0 ? [{ label: say('reachReport.excepted'), value: holding(people, true) }] : []),
  ]
  return (
    <>
      <UnexceptedPairs people={people} />
      <Spaced>
        <Facts facts={facts} isTight />
      </Spaced>
      <Sheet>
        {shown.length === 0 ? (
          <Empty
            title={say(isOnlyReaching ? 'reachReport.emptyFiltered' : 'reachReport.empty')}
            help={say(isOnlyReaching ? 'reachReport.emptyFilteredHelp' : 'reachReport.emptyHelp')}
          />
        ) : (
          <Rows
            label={say('reachReport.title')}
            columns={columns}
            rows={shown.map((person) => ({ ...person, id: person.accountId }))}
          />
        )}
      </Sheet>
    </>
  )
}

const reaches = ({ purposes }: PersonReach) => purposes.some(({ canReach }) => canReach)
const holding = (people: readonly PersonReach[], excepted: boolean) =>
  people.filter(({ pairs }) => pairs.some(({ isExcepted }) => isExcepted === excepted)).length
const LAPSED = new Set<string>(['ATTENDANCE_LAPSED', 'NEVER_ATTENDED'])
