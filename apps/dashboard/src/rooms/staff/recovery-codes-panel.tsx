import { useState } from 'react'
import { useSession } from '../../data/use-session.js'
import { Ask } from '../../ui/ask.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { FewCodesLeft } from './few-codes-left.js'
import { RecoveryCodesShown } from './recovery-codes-shown.js'
import { securityVerbs } from './security-verbs.js'

/** How many recovery codes are left, and new ones. */
export const RecoveryCodesPanel = () => {
  const say = useWords()
  const { viewer } = useSession()
  const [codes, setCodes] = useState<readonly string[]>()
  if (!viewer) return null
  return (
    <Panel title={say('recovery.title')}>
      <Quiet>{say('recovery.help')}</Quiet>
      <p>{say('recovery.left', { left: viewer.recoveryCodesLeft })}</p>
      <FewCodesLeft />
      <ConfirmedAct
        act={say('recovery.renew')}
        title={say('recovery.renewTitle')}
        text={say('recovery.renewText')}
        verb={securityVerbs.renewRecoveryCodes}
        onDone={setCodes}
      />
      {codes && (
        <Ask isOpen title={say('recovery.shownTitle')} act={say('recovery.kept')} onAct={() => setCodes(undefined)}>
          <RecoveryCodesShown name={viewer.account.displayName} codes={codes} />
        </Ask>
      )}
    </Panel>
  )
}
