import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Small } from '../../ui/small.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { AccountMark } from '../staff/account-mark.js'
import { PersonRoles } from './person-roles.js'
import type { PersonReach } from './reach-verbs.js'
import { StandingCell } from './standing-cell.js'

export type PersonRow = PersonReach & { id: string }

/** The columns of the report: a person, their roles, a column for each purpose, their training. */
export const useReachColumns = (people: readonly PersonReach[], day: string): readonly Column<PersonRow>[] => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const purposes = [...new Set(people.flatMap((person) => person.purposes.map((standing) => standing.purpose)))]
  return [
    { key: 'person', label: say('reachReport.person'), cell: (row) => <Person person={row} />, wraps: true },
    { key: 'roles', label: say('reachReport.roles'), cell: (row) => <PersonRoles person={row} />, wraps: true },
    ...purposes.map((code) => ({
      key: code,
      label: purpose(code),
      cell: (row: PersonRow) => <StandingCell standing={row.purposes.find((standing) => standing.purpose === code)} />,
      wraps: true,
    })),
    {
      key: 'attendedUntil',
      label: say('reachReport.attendedUntil'),
      cell: (row) => <AttendedUntil person={row} day={day} />,
    },
  ]
}

const Person = ({ person }: { person: PersonReach }) => {
  const say = useWords()
  const { tag } = useLanguage()
  const mayReadHistory = usePermission('rights-history:list')
  const { accountId, displayName, departmentKo, departmentEn, accountState } = person
  return (
    <>
      {displayName}
      <Small>{tag === 'ko' ? departmentKo : departmentEn}</Small>
      {accountState !== 'ACTIVE' && <AccountMark state={accountState} />}
      {mayReadHistory && (
        <ScreenOnly>
          <TextLink
            to={`/rights-history?account=${accountId}`}
            label={say('reachReport.historyOf', { name: displayName })}
          >
            {say('reachReport.history')}
          </TextLink>
        </ScreenOnly>
      )}
    </>
  )
}

const AttendedUntil = ({ person: { attendedUntil, roles }, day }: { person: PersonReach; day: string }) => {
  const say = useWords()
  const when = useWhen()
  const isHandler = roles.some(({ role }) => role === 'HANDLER')
  if (!attendedUntil) return say(isHandler ? 'reachReport.neverAttended' : 'list.nothing')
  return (
    <>
      {when(attendedUntil)}
      {attendedUntil < day && <Small>{say('reachReport.attendanceLapsed')}</Small>}
    </>
  )
}
