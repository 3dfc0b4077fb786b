import { useMemo, useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { useSecondsLeft } from '../../ui/use-seconds-left.js'
import { AttentionBanner } from './attention-banner.js'
import { CaseItems } from './case-items.js'
import { Conversation } from './conversation.js'
import type { CaseProps } from './open-case.js'
import { reachEnd } from './reach-end.js'
import { RevealDialog } from './reveal-dialog.js'
import type { RevealWish } from './reveal-wish.js'
import { type Shown, shownFor } from './shown-for.js'
import { useIsWorking } from './use-is-working.js'

/**
 * What came in and went out, masked by the server; clear for minutes after a reveal of items and letters together.
 * Clear values lie in this component's state only, so leaving the page, hiding them or the end of the minutes is the
 * end of them.
 */
export const CaseContents = (props: CaseProps) => {
  const { value, onReload } = props
  const isWorking = useIsWorking(value.purpose)
  const mayReveal = usePermission('inquiry:reveal') && isWorking && value.isMine && value.state !== 'CLOSED'
  const secondsLeft = useSecondsLeft(useMemo(() => reachEnd(value.reachUntil), [value.reachUntil]))
  const [wish, setWish] = useState<RevealWish>()
  const [shown, setShown] = useState<Shown>()
  const onReveal = mayReveal && secondsLeft > 0 ? setWish : undefined

  return (
    <>
      <AttentionBanner {...props} onReveal={onReveal} />
      <CaseItems
        {...props}
        mayReveal={mayReveal}
        secondsLeft={secondsLeft}
        shown={shown}
        onReveal={onReveal}
        onHide={() => setShown(undefined)}
      />
      <Conversation {...props} shown={shown} onReveal={onReveal} />
      {wish && (
        <RevealDialog
          value={value}
          wish={wish}
          onReload={onReload}
          onClose={() => setWish(undefined)}
          onRevealed={(revealed) => {
            setShown(shownFor(revealed))
            setWish(undefined)
          }}
        />
      )}
    </>
  )
}
