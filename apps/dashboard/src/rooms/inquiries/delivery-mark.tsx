import type { DeliveryState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { FailedIcon, RefusedIcon, SentIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far a letter to the visitor has come. */
export const DeliveryMark = ({ state }: { state: DeliveryState }) => {
  const say = useWords()
  return <Mark {...LOOKS[state]} text={say(`delivery.${state}`)} />
}

const LOOKS: Record<DeliveryState, { icon: ReactElement; tone: Tone }> = {
  QUEUED: { icon: <WaitingIcon />, tone: 'default' },
  SENT: { icon: <SentIcon />, tone: 'success' },
  FAILED: { icon: <FailedIcon />, tone: 'error' },
  BOUNCED: { icon: <RefusedIcon />, tone: 'error' },
}
