import type { ShowRequestWordsMutation } from '@jikimi/client/staff'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

/** Name, contacts and words of who asked, and what they object to: for the assignee, when they ask, and gone when they leave. */
export const RequestWords = ({ value, onReload }: RequestProps) => {
  const say = useWords()
  const mayShow = usePermission('rights-request:show')
  const own = useSession().viewer?.account.id
  const showing = useAct(requestVerbs.words)
  const [shown, setShown] = useState<ShowRequestWordsMutation['showRequestWords']>()
  if (!mayShow || value.assignee?.id !== own || value.isDestroyed) return null
  const show = async () => setShown(await showing.run(value.id))
  const nothing = say('rightsRequest.nothingKnown')
  return (
    <ScreenOnly>
      <Panel title={say('rightsRequest.words')}>
        <Quiet>{say('rightsRequest.wordsHelp')}</Quiet>
        {shown && (
          <Facts
            facts={[
              ...(shown.objection === null
                ? []
                : [{ label: say('objection.words'), value: <Pre>{shown.objection}</Pre> }]),
              { label: say('rightsRequest.name'), value: shown.name ?? nothing },
              { label: say('rightsRequest.email'), value: shown.email ?? nothing },
              { label: say('rightsRequest.phone'), value: shown.phone ?? nothing },
              { label: say('rightsRequest.said'), value: shown.words ? <Pre>{shown.words}</Pre> : nothing },
            ]}
          />
        )}
        <RefusalNotice refused={showing.refused} onReload={onReload} />
        {shown ? (
          <ActButton onAct={() => setShown(undefined)}>{say('rightsRequest.hideWords')}</ActButton>
        ) : (
          <ActButton isBusy={showing.isBusy} onAct={() => void show()}>
            {say('rightsRequest.showWords')}
          </ActButton>
        )}
      </Panel>
    </ScreenOnly>
  )
}
