import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { NoticePreview } from './notice-preview.js'
import type { OpenRequest, RequestProps } from './open-request.js'
import { SendNotice } from './send-notice.js'
import { SentNotices } from './sent-notices.js'

/** What the person is told: read before it is sent, sent on one of four ways, and sent again when it comes back. */
export const NoticePanel = (props: RequestProps) => {
  const say = useWords()
  const when = useWhen()
  const mayFetch = usePermission('rights-request:fetch')
  const mayNotify = usePermission('rights-request:notify')
  const [isReading, setReading] = useState(false)
  const { value } = props
  const back = cameBack(value)
  const isToSend = value.nextStep === 'NOTIFY'
  if (!isToSend && value.notices.length === 0) return null
  const files = `/admin/rights-requests/${value.id}`
  const discloses = value.kind === 'ACCESS' && (value.outcome === 'WHOLE' || value.outcome === 'PART')
  return (
    <Panel title={say('rightsNotice.title')}>
      <Quiet>{say('rightsNotice.caption')}</Quiet>
      {back && (
        <Notice tone="error">{say('rightsNotice.bounced', { at: back.bouncedAt ? when(back.bouncedAt) : '' })}</Notice>
      )}
      <SentNotices notices={value.notices} />
      <ScreenOnly>
        {isReading && <NoticePreview value={value} />}
        <Spaced>
          <Line>
            <ActButton onAct={() => setReading(!isReading)}>
              {say(isReading ? 'rightsNotice.hide' : 'rightsNotice.preview')}
            </ActButton>
            {mayFetch &&
              LANGUAGES.map(({ tag, locale }) => (
                <DownloadLink key={tag} path={`${files}/notice.${tag}.pdf`}>
                  {say('rightsNotice.pdf', { language: say(`locale.${locale}`) })}
                </DownloadLink>
              ))}
            {isToSend && mayNotify && <SendNotice {...props} isAgain={Boolean(back)} />}
          </Line>
        </Spaced>
        {isToSend && !mayNotify && <Quiet>{say('rightsNotice.officerSends')}</Quiet>}
        {discloses && mayFetch && (
          <>
            <Quiet>{say('rightsNotice.disclosureHelp')}</Quiet>
            <Line>
              <DownloadLink path={`${files}/disclosure.pdf`}>{say('rightsNotice.disclosure')}</DownloadLink>
              <DownloadLink path={`${files}/disclosure.json`}>{say('rightsNotice.disclosureData')}</DownloadLink>
            </Line>
          </>
        )}
      </ScreenOnly>
    </Panel>
  )
}

/** The last notice, where it came back or never went out. */
const cameBack = ({ notices }: OpenRequest) => {
  const last = notices.at(-1)
  return last && (last.deliveryState === 'BOUNCED' || last.deliveryState === 'FAILED') ? last : undefined
}

const LANGUAGES = [
  { tag: 'ko', locale: 'KO' },
  { tag: 'en', locale: 'EN' },
] as const
