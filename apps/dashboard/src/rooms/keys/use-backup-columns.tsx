import type { ReactElement } from 'react'
import { clock } from '../../data/clock.js'
import type { Column } from '../../ui/column.js'
import { ClosedIcon, DoneIcon, FailedIcon, OverdueIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { bytesInWords } from '../access-log/bytes-in-words.js'
import { daysSince } from './backups-standing.js'
import type { Backup } from './keys-verbs.js'

/** The columns of the backups: when, how far, whether it was ever restored, until when its copy of the keystore opens. */
export const useBackupColumns = (): readonly Column<Backup>[] => {
  const say = useWords()
  const when = useWhen()
  const nothing = say('list.nothing')
  return [
    {
      key: 'made',
      label: say('keys.madeAt'),
      cell: ({ madeAt }) => {
        const days = daysSince(madeAt, clock.now())
        return (
          <TwoLines
            first={when(madeAt)}
            second={days > 0 ? say('keys.age', { smart_count: days }) : say('keys.ageToday')}
          />
        )
      },
    },
    {
      key: 'state',
      label: say('keys.backupState'),
      cell: ({ state }) => <Mark {...LOOKS[state]} text={say(`keys.${state}`)} />,
    },
    {
      key: 'proven',
      label: say('keys.proven'),
      cell: ({ provenAt, state }) =>
        provenAt ? (
          say('keys.provenAt', { at: when(provenAt, 'day') })
        ) : state === 'WHOLE' ? (
          <Mark icon={<OverdueIcon />} tone="warning" text={say('keys.notProven')} />
        ) : (
          nothing
        ),
    },
    {
      key: 'keystore',
      label: say('keys.keystoreCopy'),
      cell: (backup) => <KeystoreCopy backup={backup} />,
      wraps: true,
    },
    {
      key: 'size',
      label: say('keys.size'),
      cell: ({ bytes, rows }) => (
        <TwoLines
          first={bytes === null ? nothing : bytesInWords(bytes)}
          second={rows !== null && say('keys.rows', { rows: rows.toLocaleString() })}
        />
      ),
    },
    { key: 'epoch', label: say('keys.ofEpoch'), cell: ({ epoch }) => epoch.toLocaleString() },
    {
      key: 'expires',
      label: say('keys.expires'),
      cell: ({ expiresAt, deletedAt }) => when(deletedAt ?? expiresAt, 'day'),
    },
  ]
}

const KeystoreCopy = ({ backup: { keystoreUntil, keystoreDeletedAt } }: { backup: Backup }) => {
  const say = useWords()
  const when = useWhen()
  if (keystoreDeletedAt) return <>{say('keys.keystoreOver', { at: when(keystoreDeletedAt) })}</>
  const isPast = Date.parse(keystoreUntil) <= clock.now()
  return <>{say(isPast ? 'keys.keystorePast' : 'keys.keystoreUntil', { at: when(keystoreUntil) })}</>
}

const LOOKS: Record<Backup['state'], { icon: ReactElement; tone: Tone }> = {
  MAKING: { icon: <WaitingIcon />, tone: 'primary' },
  WHOLE: { icon: <DoneIcon />, tone: 'success' },
  FAILED: { icon: <FailedIcon />, tone: 'error' },
  DELETED: { icon: <ClosedIcon />, tone: 'default' },
}
