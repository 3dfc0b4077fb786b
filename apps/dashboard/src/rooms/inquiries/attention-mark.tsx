import type { CaseAttention } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { FailedIcon, SentIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Why a case waits for its handler again. */
export const AttentionMark = ({ attention }: { attention: CaseAttention }) => {
  const say = useWords()
  const { icon, tone } = LOOKS[attention]
  return <Mark icon={icon} tone={tone} text={say(`attention.${attention}`)} />
}

const LOOKS: Record<CaseAttention, { icon: ReactElement; tone: Tone }> = {
  NEW_REPLY: { icon: <SentIcon />, tone: 'primary' },
  BOUNCED: { icon: <FailedIcon />, tone: 'error' },
}
