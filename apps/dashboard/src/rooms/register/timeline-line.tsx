import type { TimelineKind } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import {
  ApartIcon,
  ClosedIcon,
  ConsentedIcon,
  DueIcon,
  InboxIcon,
  JoinedIcon,
  LetterIcon,
  LookedAtIcon,
  MeetingIcon,
  SentIcon,
} from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { Quiet } from '../../ui/quiet.js'
import { useLanguage } from '../../words/use-language.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Gathered } from './timeline-days.js'

/** One thing that happened: an icon with its word, when, by whom, and what belongs to it. */
export const TimelineLine = ({ entry, number }: { entry: Gathered; number: string }) => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const { tag } = useLanguage()
  const { kind, at, act, account, department, version, digest, times } = entry
  const told = [
    at && when(at, 'time'),
    kind === 'LOOKED_AT' && act && code('acts', act),
    kind === 'MEETING' && act && code('registerMeeting', act),
    account,
    department && (tag === 'ko' ? department.ko : department.en),
    version && say('register.ofVersion', { version }),
    times > 1 && say('register.times', { smart_count: times }),
    number,
  ]
  return (
    <>
      <Mark {...LOOKS[kind]} text={say(`timeline.${kind}`)} />
      <Quiet>{told.filter(Boolean).join(' · ')}</Quiet>
      {digest && (
        <Quiet>
          {say('register.digest')} <Mono>{digest}</Mono>
        </Quiet>
      )}
    </>
  )
}

const LOOKS: Record<TimelineKind, { icon: ReactElement; tone?: Tone }> = {
  COLLECTED: { icon: <InboxIcon />, tone: 'primary' },
  CONSENTED: { icon: <ConsentedIcon />, tone: 'success' },
  LOOKED_AT: { icon: <LookedAtIcon /> },
  ANSWERED: { icon: <SentIcon />, tone: 'success' },
  LETTER_CAME: { icon: <LetterIcon />, tone: 'primary' },
  MEETING: { icon: <MeetingIcon />, tone: 'primary' },
  CLOSED: { icon: <ClosedIcon /> },
  JOINED: { icon: <JoinedIcon /> },
  KEPT_APART: { icon: <ApartIcon /> },
  DUE: { icon: <DueIcon />, tone: 'warning' },
}
