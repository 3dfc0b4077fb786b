import type { DestructionRunState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { CertificateIcon, DoneIcon, DueIcon, OpenIcon, RefusedIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** How far a run has come. */
export const RunStateMark = ({ state }: { state: DestructionRunState }) => (
  <Mark {...LOOKS[state]} text={useWords()(`runState.${state}`)} />
)

const LOOKS: Record<DestructionRunState, { icon: ReactElement; tone: Tone }> = {
  PREPARED: { icon: <OpenIcon />, tone: 'warning' },
  DECLINED: { icon: <RefusedIcon />, tone: 'default' },
  RUNNING: { icon: <DueIcon />, tone: 'primary' },
  DONE: { icon: <DoneIcon />, tone: 'success' },
  CERTIFIED: { icon: <CertificateIcon />, tone: 'success' },
}
