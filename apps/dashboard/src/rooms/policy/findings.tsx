import type { PolicyFindingsQuery } from '@jikimi/client/staff'
import { Empty } from '../../ui/empty.js'
import { DoneIcon } from '../../ui/icons.js'
import { LinkButton } from '../../ui/link-button.js'
import { Quiet } from '../../ui/quiet.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { type FindingFilter, findingsAt, placeOf, SEVERITIES } from './finding-filter.js'
import { FindingFilterBar } from './finding-filter-bar.js'
import { FindingGroup } from './finding-group.js'
import { usePolicyText } from './use-policy-text.js'

type FindingsProps = { found: PolicyFindingsQuery; filter: FindingFilter; onShow: (filter: FindingFilter) => void }

/** Every finding by its severity, or those that the filter asks for; or that there is none. */
export const Findings = ({ found: { policyFindings, policyWords }, filter, onShow }: FindingsProps) => {
  const say = useWords()
  const text = usePolicyText(policyWords)
  const { version } = policyWords
  const shown = policyFindings
    .filter(({ severity }) => filter.severity === '' || severity === filter.severity)
    .filter((finding) => filter.article === '' || placeOf(finding) === filter.article)
  const groups = SEVERITIES.map((severity) => ({ severity, own: shown.filter((one) => one.severity === severity) }))

  if (policyFindings.length === 0)
    return (
      <Sheet>
        <Empty
          icon={<DoneIcon />}
          title={say('policyFinding.empty')}
          help={say('policyFinding.emptyHelp', { version })}
        />
      </Sheet>
    )
  return (
    <Stack>
      <Quiet>{say('policyFinding.caption', { version })}</Quiet>
      <FindingFilterBar filter={filter} findings={policyFindings} text={text} onShow={onShow} />
      {shown.length === 0 && (
        <Sheet>
          <Empty
            title={say('policyFinding.emptyHere')}
            help={say('policyFinding.emptyHereHelp')}
            action={<LinkButton to={findingsAt({})}>{say('policyFinding.showAll')}</LinkButton>}
          />
        </Sheet>
      )}
      {groups.map(
        ({ severity, own }) =>
          own.length > 0 && <FindingGroup key={severity} severity={severity} findings={own} text={text} />,
      )}
    </Stack>
  )
}
