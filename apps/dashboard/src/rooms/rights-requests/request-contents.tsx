import type { ShowRequestContentsMutation } from '@jikimi/client/staff'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { ContentsTable } from './contents-table.js'
import { decisionVerbs } from './decision-verbs.js'
import type { OpenRequest, RequestProps } from './open-request.js'
import { ProposeCorrection } from './propose-correction.js'

/** What the collections hold, for the assignee of a verified request: on demand, recorded, and gone with the page. */
export const RequestContents = (props: RequestProps) => {
  const say = useWords()
  const mayShow = usePermission('rights-request:show')
  const own = useSession().viewer?.account.id
  const showing = useAct(decisionVerbs.contents)
  const [shown, setShown] = useState<ShowRequestContentsMutation['showRequestContents']>()
  const { value, onReload } = props
  const isOpen = READABLE.includes(value.state)
  if (!mayShow || !isOpen || value.assignee?.id !== own || value.targets.length === 0) return null
  const show = async () => {
    const contents = await showing.run(value.id)
    if (contents) setShown(contents)
  }
  const mayPropose = value.kind === 'CORRECTION' && UNDECIDED.includes(value.state)
  const changed = (changed: OpenRequest) => {
    setShown(undefined)
    props.onChange(changed)
  }
  const drop = (correctionId: string) => (
    <ConfirmedAct
      small
      act={say('contents.drop')}
      title={say('contents.dropTitle')}
      text={say('contents.dropText')}
      done={say('contents.dropDone')}
      verb={() => decisionVerbs.drop({ id: value.id, version: value.version, correctionId })}
      onDone={changed}
      onReload={onReload}
    />
  )
  return (
    <ScreenOnly>
      <Panel title={say('contents.title')}>
        <Quiet>{say('contents.caption')}</Quiet>
        {shown?.map((contents) => (
          <ContentsTable key={contents.targetId} contents={contents} {...(mayPropose && { drop })} />
        ))}
        <RefusalNotice refused={showing.refused} onReload={onReload} />
        <Spaced>
          <Line>
            {shown ? (
              <ActButton onAct={() => setShown(undefined)}>{say('contents.hide')}</ActButton>
            ) : (
              <ActButton isBusy={showing.isBusy} onAct={() => void show()}>
                {say('contents.show')}
              </ActButton>
            )}
            {shown && mayPropose && <ProposeCorrection {...props} contents={shown} onChange={changed} />}
          </Line>
        </Spaced>
      </Panel>
    </ScreenOnly>
  )
}

const UNDECIDED: readonly string[] = ['VERIFIED', 'DEFERRED', 'OBJECTED']
const READABLE: readonly string[] = [...UNDECIDED, 'DECIDED']
