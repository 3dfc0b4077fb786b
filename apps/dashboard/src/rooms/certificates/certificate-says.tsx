import { Bullets } from '../../ui/bullets.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Certificate } from './certificate-verbs.js'

/** The certificate in sentences: what was destroyed, how, until when a copy could have opened, what it does not say. */
export const CertificateSays = ({ certificate }: { certificate: Certificate }) => {
  const say = useWords()
  const when = useWhen()
  const { collections, openableUntil, issuedAt } = certificate
  return (
    <Panel title={say('certificate.says')}>
      <Bullets
        label={say('certificate.saysLead')}
        lines={[
          say('certificate.saysWhat', { smart_count: collections, at: when(issuedAt, 'dated') }),
          say('certificate.saysHow'),
          say('certificate.saysUntil', { at: when(openableUntil, 'dated') }),
          say('certificate.saysVersion'),
          say('certificate.saysTree'),
        ]}
      />
      <Quiet>{say('certificate.saysNobody')}</Quiet>
    </Panel>
  )
}
