import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { DesignationMark } from './designation-mark.js'
import type { OpenDesignation } from './open-designation.js'

/** Who may process for which purposes, from when, until when, on whose authority. */
export const DesignationFacts = ({ value }: { value: OpenDesignation }) => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  const { displayName, department } = value.account
  return (
    <Panel title={say('designation.facts')}>
      <Facts
        facts={[
          { label: say('designation.state'), value: <DesignationMark state={value.state} /> },
          { label: say('designation.account'), value: displayName },
          { label: say('designation.department'), value: tag === 'ko' ? department.nameKo : department.nameEn },
          { label: say('designation.purposes'), value: value.purposes.map(purpose).join(', ') },
          { label: say('designation.period'), value: `${when(value.from)} – ${when(value.until)}` },
          { label: say('designation.authority'), value: value.authority },
        ]}
      />
    </Panel>
  )
}
