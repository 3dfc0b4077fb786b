import { Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { OpenCase } from './open-case.js'

/** What was agreed to, and the text that was shown, whole. */
export const ConsentPanel = ({ consent }: { consent: OpenCase['consent'] }) => {
  const say = useWords()
  const when = useWhen()
  const { item } = usePolicyWords()
  return (
    <Panel title={say('case.consent')}>
      <Facts
        facts={[
          { label: say('case.consentVersion'), value: consent.policyVersion },
          { label: say('case.consentAt'), value: when(consent.consentedAt) },
          { label: say('case.consentItems'), value: consent.items.map(item).join(', ') },
          { label: say('case.consentDigest'), value: <Mono>{consent.textDigest}</Mono> },
        ]}
      />
      <details>
        <summary>{say('case.consentText')}</summary>
        <Pre>{consent.text}</Pre>
      </details>
    </Panel>
  )
}
