import { useMemo, useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { useSecondsLeft } from '../../ui/use-seconds-left.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { CaseProps } from './open-case.js'
import { reachEnd } from './reach-end.js'
import { ReachLine } from './reach-line.js'
import { RevealDialog } from './reveal-dialog.js'
import { RevealedFor } from './revealed-for.js'
import { type Shown, shownFor } from './shown-for.js'
import { useIsWorking } from './use-is-working.js'

/**
 * What came in, masked by the server; clear for minutes after a reveal. Clear values lie in this component's state
 * only, so leaving the page, hiding them or the end of the minutes is the end of them.
 */
export const CaseItems = (props: CaseProps) => {
  const { value, onReload } = props
  const say = useWords()
  const { item } = usePolicyWords()
  const isWorking = useIsWorking(value.purpose)
  const mayReveal = usePermission('inquiry:reveal') && isWorking && value.isMine && value.state !== 'CLOSED'
  const secondsLeft = useSecondsLeft(useMemo(() => reachEnd(value.reachUntil), [value.reachUntil]))
  const [isAsking, setAsking] = useState(false)
  const [shown, setShown] = useState<Shown>()
  const clear = shown && new Map(shown.items.map(({ code, value }) => [code, value]))

  return (
    <Panel
      title={say('case.items')}
      actions={
        mayReveal && secondsLeft > 0 && <ActButton onAct={() => setAsking(true)}>{say('reveal.open')}</ActButton>
      }
    >
      {mayReveal && <ReachLine {...props} secondsLeft={secondsLeft} />}
      {shown && <RevealedFor endsAt={shown.endsAt} onHide={() => setShown(undefined)} />}
      <Facts
        facts={value.items.map(({ code, masked }) => {
          const revealed = clear?.get(code)
          return { label: item(code), value: revealed === undefined ? masked : <Pre>{revealed}</Pre> }
        })}
      />
      {isAsking && (
        <RevealDialog
          value={value}
          onReload={onReload}
          onClose={() => setAsking(false)}
          onRevealed={(revealed) => {
            setShown(shownFor(revealed))
            setAsking(false)
          }}
        />
      )}
    </Panel>
  )
}
