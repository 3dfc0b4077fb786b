import type { CompulsionState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { type Fact, Facts } from '../../ui/facts.js'
import { ClosedIcon, DoneIcon, RefusedIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { CompelledContents } from './compelled-contents.js'
import type { Compulsion } from './compulsion-verbs.js'
import { DecideCompulsion } from './decide-compulsion.js'

type CompulsionPanelProps = { compulsion: Compulsion; onChange: () => void }

/** One demand of the law: decided by somebody else than who asked, open to who asked while its hours run. */
export const CompulsionPanel = ({ compulsion, onChange }: CompulsionPanelProps) => {
  const say = useWords()
  const when = useWhen()
  const mayDecide = usePermission('compulsion:decide')
  const mayShow = usePermission('compulsion:show')
  const own = useSession().viewer?.account.id
  const { state, statute, caseNumbers, hours, askedBy, askedAt, decidedBy, decidedAt, untilAt, lookedAt } = compulsion
  const byAt = (name: string | undefined, at: string) =>
    say('compulsion.byAt', { name: name ?? say('rightsRequest.nothingKnown'), at: when(at) })
  const facts: (Fact | false)[] = [
    { label: say('compulsion.state'), value: <Mark {...LOOKS[state]} text={say(`compulsionState.${state}`)} /> },
    compulsion.reference !== null && { label: say('compulsion.reference'), value: compulsion.reference },
    { label: say('compulsion.cases'), value: caseNumbers.join(', ') || say('list.nothing') },
    { label: say('compulsion.hours'), value: say('compulsion.hoursOf', { smart_count: hours }) },
    { label: say('compulsion.askedBy'), value: byAt(askedBy.displayName, askedAt) },
    decidedAt !== null && { label: say('compulsion.decidedBy'), value: byAt(decidedBy?.displayName, decidedAt) },
    untilAt !== null && {
      label: say('compulsion.until'),
      value: `${when(untilAt)} · ${say('compulsion.looks', { smart_count: lookedAt.length })}`,
    },
  ]
  return (
    <Panel title={statute}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      {state === 'ASKED' && mayDecide && askedBy.id !== own && (
        <DecideCompulsion compulsion={compulsion} onChange={onChange} />
      )}
      {state === 'IN_FORCE' && mayShow && askedBy.id === own && <CompelledContents id={compulsion.id} />}
    </Panel>
  )
}

const LOOKS: Record<CompulsionState, { icon: ReactElement; tone: Tone }> = {
  ASKED: { icon: <WaitingIcon />, tone: 'warning' },
  IN_FORCE: { icon: <DoneIcon />, tone: 'success' },
  OVER: { icon: <ClosedIcon />, tone: 'default' },
  DECLINED: { icon: <RefusedIcon />, tone: 'error' },
}
