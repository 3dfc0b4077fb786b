import type { RightsRequestState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import {
  ClosedIcon,
  DoneIcon,
  DueIcon,
  InboxIcon,
  JoinedIcon,
  PausedIcon,
  PersonIcon,
  RefusedIcon,
  SentIcon,
  WaitingIcon,
} from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far a request has come. */
export const RequestMark = ({ state }: { state: RightsRequestState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`rightsState.${state}`)} />
}

const LOOKS: Record<RightsRequestState, { icon: ReactElement; tone: Tone }> = {
  RECEIVED: { icon: <InboxIcon />, tone: 'default' },
  VERIFIED: { icon: <PersonIcon />, tone: 'primary' },
  DEFERRED: { icon: <PausedIcon />, tone: 'warning' },
  DECIDED: { icon: <DoneIcon />, tone: 'primary' },
  EXECUTED: { icon: <WaitingIcon />, tone: 'warning' },
  NOTIFIED: { icon: <SentIcon />, tone: 'success' },
  OBJECTED: { icon: <RefusedIcon />, tone: 'error' },
  CLOSED: { icon: <ClosedIcon />, tone: 'default' },
  WITHDRAWN: { icon: <ClosedIcon />, tone: 'default' },
  LAPSED: { icon: <DueIcon />, tone: 'default' },
  GROUPED: { icon: <JoinedIcon />, tone: 'default' },
}
