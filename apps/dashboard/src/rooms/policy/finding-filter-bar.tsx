import { ChoiceField } from '../../ui/form/choice-field.js'
import { OneOf } from '../../ui/form/one-of.js'
import { Beside } from '../../ui/beside.js'
import { useWords } from '../../words/use-words.js'
import { type FindingFilter, type OpenFinding, placeOf, SEVERITIES } from './finding-filter.js'
import type { usePolicyText } from './use-policy-text.js'

type FindingFilterBarProps = {
  filter: FindingFilter
  findings: readonly OpenFinding[]
  text: ReturnType<typeof usePolicyText>
  onShow: (filter: FindingFilter) => void
}

/** Which findings are shown, with how many there are of each kind. */
export const FindingFilterBar = ({ filter, findings, text, onShow }: FindingFilterBarProps) => {
  const say = useWords()
  const show = (part: Partial<FindingFilter>) => onShow({ ...filter, ...part })
  const countOf = (severity: string) => findings.filter((one) => one.severity === severity).length
  const places = [...new Set(findings.map(placeOf))].toSorted()
  return (
    <Beside
      side={
        <ChoiceField
          label={say('policyFinding.article')}
          value={filter.article}
          none={say('policyFinding.anyArticle')}
          choices={places.map((place) => ({ value: place, text: text.nameOf(place) }))}
          onChange={(article) => show({ article })}
        />
      }
    >
      <OneOf
        label={say('policyFinding.show')}
        value={filter.severity}
        choices={[
          { value: '', text: say('policyFinding.all', { count: findings.length }) },
          ...SEVERITIES.map((value) => ({
            value,
            text: say('policyFinding.ofSeverity', {
              name: say(`policyFinding.severity.${value}`),
              count: countOf(value),
            }),
          })),
        ]}
        onChange={(severity) => show({ severity })}
      />
    </Beside>
  )
}
