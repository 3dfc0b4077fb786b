import type { MandateState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Facts } from '../../ui/facts.js'
import { ClosedIcon, DoneIcon, RefusedIcon, WaitingIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from '../rights-requests/open-request.js'
import { isOver } from '../rights-requests/request-words.js'
import { JudgeMandate } from './judge-mandate.js'
import { RegisterMandate } from './register-mandate.js'

/** Of a representative's request only: what their mandate covers, from when until when, and whether it was accepted. */
export const MandatePanel = (props: RequestProps) => {
  const say = useWords()
  const when = useWhen()
  const mayChange = usePermission('mandate:change') && !isOver(props.value.state)
  const mayFetch = usePermission('mandate:fetch')
  const { id, requester, mandate } = props.value
  if (requester === 'SUBJECT') return null
  const agent = mandate && [mandate.agent.name, mandate.agent.email, mandate.agent.phone].filter(Boolean).join(' · ')
  return (
    <Panel title={say('mandate.title')}>
      <Quiet>{say('mandate.caption')}</Quiet>
      {mandate ? (
        <>
          <Facts
            facts={[
              {
                label: say('mandate.state'),
                value: <Mark {...LOOKS[mandate.state]} text={say(`mandateState.${mandate.state}`)} />,
              },
              { label: say('mandate.kind'), value: say(`requesterKind.${mandate.kind}`) },
              { label: say('mandate.agent'), value: agent || say('rightsRequest.nothingKnown') },
              {
                label: say('mandate.rights'),
                value: mandate.rights.map((kind) => say(`rightKind.${kind}`)).join(', '),
              },
              {
                label: say('mandate.days'),
                value: say('mandate.period', { from: when(mandate.fromOn), until: when(mandate.untilOn) }),
              },
            ]}
          />
          {mandate.acceptedAt && (
            <Quiet>
              {say('mandate.acceptedBy', {
                name: mandate.acceptedBy?.displayName ?? say('rightsRequest.nothingKnown'),
                at: when(mandate.acceptedAt),
              })}
            </Quiet>
          )}
          {mandate.revokedAt && <Quiet>{say('mandate.revokedAt', { at: when(mandate.revokedAt) })}</Quiet>}
          {mandate.refusedBecause && <Quiet>{say('mandate.refusedBecause', { why: mandate.refusedBecause })}</Quiet>}
        </>
      ) : (
        <Quiet>{`${say('mandate.none')} ${say('mandate.noneHelp')}`}</Quiet>
      )}
      <ScreenOnly>
        <Spaced>
          <Line>
            {mayFetch && (
              <DownloadLink path={`/admin/rights-requests/${id}/power-of-attorney.pdf`}>
                {say('mandate.form')}
              </DownloadLink>
            )}
            {mayChange && IS_OVER.includes(mandate?.state ?? 'ENDED') && <RegisterMandate {...props} />}
            {mayChange && mandate && <JudgeMandate {...props} mandate={mandate} />}
          </Line>
        </Spaced>
      </ScreenOnly>
    </Panel>
  )
}

const IS_OVER: readonly MandateState[] = ['REFUSED', 'REVOKED', 'ENDED']

const LOOKS: Record<MandateState, { icon: ReactElement; tone: Tone }> = {
  PROPOSED: { icon: <WaitingIcon />, tone: 'warning' },
  ACCEPTED: { icon: <DoneIcon />, tone: 'success' },
  REFUSED: { icon: <RefusedIcon />, tone: 'error' },
  REVOKED: { icon: <RefusedIcon />, tone: 'default' },
  ENDED: { icon: <ClosedIcon />, tone: 'default' },
}
