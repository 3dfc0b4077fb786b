import type { FindingSeverity } from '@jikimi/client/staff'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import type { OpenFinding } from './finding-filter.js'
import { FindingLine } from './finding-line.js'
import type { usePolicyText } from './use-policy-text.js'

type FindingGroupProps = {
  severity: FindingSeverity
  findings: readonly OpenFinding[]
  text: ReturnType<typeof usePolicyText>
}

/** The findings of one severity, and what that severity means. */
export const FindingGroup = ({ severity, findings, text }: FindingGroupProps) => {
  const say = useWords()
  const name = say(`policyFinding.severity.${severity}`)
  return (
    <Panel title={say('policyFinding.ofSeverity', { name, count: findings.length })}>
      <Quiet>{say(`policyFinding.severityHelp.${severity}`)}</Quiet>
      <PlainList
        rows={findings.map((finding) => ({
          key: `${finding.code} ${finding.sentenceEn}`,
          main: <FindingLine finding={finding} text={text} />,
        }))}
      />
    </Panel>
  )
}
