import { Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { TextLink } from '../../ui/text-link.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Certificate } from './certificate-verbs.js'
import { InTreeMark } from './in-tree-mark.js'

/** The values that a certificate holds, for whoever computes them anew. */
export const CertificateFacts = ({ certificate }: { certificate: Certificate }) => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const { number, runId, issuedAt, collections, policyVersion, method, openableUntil, root, digest } = certificate
  const { logIndex, isInTree } = certificate
  return (
    <Facts
      facts={[
        { label: say('certificate.number'), value: number },
        { label: say('certificate.issuedAt'), value: when(issuedAt, 'weekday') },
        {
          label: say('certificate.run'),
          value: <TextLink to={`/destruction-runs/${runId}/show`}>{say('certificate.toRun')}</TextLink>,
        },
        { label: say('certificate.collections'), value: collections.toLocaleString() },
        { label: say('certificate.policyVersion'), value: <Mono>{policyVersion}</Mono> },
        { label: say('certificate.method'), value: code('certificateMethod', method) },
        { label: say('certificate.openableUntil'), value: when(openableUntil, 'weekday') },
        { label: say('certificate.root'), value: <Mono>{root}</Mono> },
        { label: say('certificate.digest'), value: <Mono>{digest}</Mono> },
        {
          label: say('certificate.tree'),
          value: (
            <>
              <InTreeMark isInTree={isInTree} /> {logIndex !== null && say('certificate.atIndex', { index: logIndex })}
            </>
          ),
        },
      ]}
    />
  )
}
