import { ActButton } from '../../ui/act-button.js'
import { Beside } from '../../ui/beside.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Tally } from '../../ui/tally.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { CertificateFacts } from './certificate-facts.js'
import { CertificateFiles } from './certificate-files.js'
import { CertificateSays } from './certificate-says.js'
import type { Certificate } from './certificate-verbs.js'
import { CheckOffline } from './check-offline.js'

type CertificateBodyProps = { certificate: Certificate; onReload: () => void }

/** What it says, first in sentences and then in values; files and counts beside it. */
export const CertificateBody = ({ certificate, onReload }: CertificateBodyProps) => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const { byGround, byPurpose, isInTree } = certificate
  return (
    <Beside
      side={
        <>
          <CertificateFiles certificate={certificate} />
          <Panel title={say('certificate.byGround')}>
            <Tally
              label={say('certificate.byGround')}
              lines={byGround.map(({ ground, count }) => ({
                key: ground,
                name: say(`due.ground.${ground}`),
                count: count.toLocaleString(),
              }))}
            />
          </Panel>
          <Panel title={say('certificate.byPurpose')}>
            <Tally
              label={say('certificate.byPurpose')}
              lines={byPurpose.map((one) => ({
                key: one.purpose,
                name: purpose(one.purpose),
                count: one.count.toLocaleString(),
              }))}
            />
          </Panel>
        </>
      }
    >
      {!isInTree && (
        <Notice tone="info" action={<ActButton onAct={onReload}>{say('action.reload')}</ActButton>}>
          {say('certificate.notInTreeText')}
        </Notice>
      )}
      <CertificateSays certificate={certificate} />
      <Panel title={say('certificate.values')}>
        <CertificateFacts certificate={certificate} />
      </Panel>
      <ScreenOnly>
        <CheckOffline number={certificate.number} />
      </ScreenOnly>
    </Beside>
  )
}
