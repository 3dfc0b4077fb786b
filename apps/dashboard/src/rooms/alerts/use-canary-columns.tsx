import type { Column } from '../../ui/column.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { ClosedIcon, DoneIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { alertsAt } from './alert-filter.js'
import { type Canary, canaryVerbs } from './canary-verbs.js'

/** The columns of the canaries, with their end where they are on watch. */
export const useCanaryColumns = (onChange: () => void): readonly Column<Canary>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    { key: 'case', label: say('canary.caseNumber'), cell: ({ caseNumber }) => caseNumber },
    {
      key: 'pseudonym',
      label: say('canary.pseudonym'),
      cell: ({ pseudonym }) => <Mono>{pseudonym}</Mono>,
      grows: true,
    },
    {
      key: 'planted',
      label: say('canary.plantedAt'),
      cell: ({ plantedAt, plantedBy }) => <TwoLines first={when(plantedAt)} second={plantedBy.displayName} />,
    },
    {
      key: 'hits',
      label: say('canary.hits'),
      cell: ({ alertCount }) =>
        alertCount === 0 ? (
          say('canary.hitsNone')
        ) : (
          <TextLink to={alertsAt({ rule: 'CANARY', state: '' })} strong>
            {say('canary.hitsOf', { smart_count: alertCount })}
          </TextLink>
        ),
    },
    {
      key: 'state',
      label: say('canary.state'),
      cell: ({ endedAt }) =>
        endedAt ? (
          <Mark icon={<ClosedIcon />} text={say('canary.ended', { at: when(endedAt) })} />
        ) : (
          <Mark icon={<DoneIcon />} tone="success" text={say('canary.active')} />
        ),
    },
    {
      key: 'acts',
      label: say('canary.acts'),
      cell: ({ id, caseNumber, endedAt }) =>
        !endedAt && (
          <ConfirmedAct
            small
            isDangerous
            act={say('canary.end')}
            label={say('canary.endOf', { caseNumber })}
            title={say('canary.endTitle')}
            text={say('canary.endText', { caseNumber })}
            done={say('canary.endDone')}
            verb={() => canaryVerbs.end(id)}
            onDone={onChange}
            onReload={onChange}
          />
        ),
    },
  ]
}
