import type { HoldState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, HoldIcon, OverdueIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** What has become of a hold. */
export const HoldStateMark = ({ state }: { state: HoldState }) => (
  <Mark {...LOOKS[state]} text={useWords()(`holdState.${state}`)} />
)

const LOOKS: Record<HoldState, { icon: ReactElement; tone: Tone }> = {
  IN_FORCE: { icon: <HoldIcon />, tone: 'primary' },
  REVIEW_DUE: { icon: <OverdueIcon />, tone: 'error' },
  RELEASE_ASKED: { icon: <WaitingIcon />, tone: 'warning' },
  RELEASED: { icon: <ClosedIcon />, tone: 'default' },
}
