import type { ReactNode } from 'react'
import { useSession } from '../../data/use-session.js'
import { Notice } from '../../ui/notice.js'
import { useWords } from '../../words/use-words.js'

/** Says in time that the recovery codes run out. */
export const FewCodesLeft = ({ action }: { action?: ReactNode }) => {
  const say = useWords()
  const left = useSession().viewer?.recoveryCodesLeft
  if (left === undefined || left > FEW) return null
  return (
    <Notice tone="warning" action={action}>
      {left === 0 ? say('security.isNone') : say('security.isLow', { left })}
    </Notice>
  )
}

const FEW = 3
