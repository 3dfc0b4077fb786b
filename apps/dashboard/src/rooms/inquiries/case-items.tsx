import { ActButton } from '../../ui/act-button.js'
import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { clearItem } from './clear-item.js'
import type { CaseProps } from './open-case.js'
import { ReachLine } from './reach-line.js'
import type { RevealWish } from './reveal-wish.js'
import { RevealedFor } from './revealed-for.js'
import type { Shown } from './shown-for.js'

type CaseItemsProps = CaseProps & {
  /** Whether the viewer may reveal at all: then it says how long, and how it goes on. */
  mayReveal: boolean
  secondsLeft: number
  shown: Shown | undefined
  onReveal: ((wish: RevealWish) => void) | undefined
  onHide: () => void
}

/** The items of the intake but for its text, which stands in the conversation. */
export const CaseItems = ({ mayReveal, secondsLeft, shown, onReveal, onHide, ...props }: CaseItemsProps) => {
  const say = useWords()
  const { item } = usePolicyWords()
  const clear = shown && new Map(shown.items.map(({ code, value }) => [code, value]))
  return (
    <Panel
      title={say('case.items')}
      actions={onReveal && <ActButton onAct={() => onReveal({})}>{say('reveal.open')}</ActButton>}
    >
      {mayReveal && <ReachLine {...props} secondsLeft={secondsLeft} />}
      {shown && <RevealedFor endsAt={shown.endsAt} onHide={onHide} />}
      <Facts
        facts={props.value.items
          .filter(({ kind }) => kind !== 'TEXT')
          .map(({ code, kind, masked }) => {
            const revealed = clear?.get(code)
            return {
              label: item(code),
              value: revealed === undefined ? masked : <Pre>{clearItem(kind, revealed)}</Pre>,
            }
          })}
      />
    </Panel>
  )
}
