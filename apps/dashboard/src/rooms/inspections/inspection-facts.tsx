import { Facts } from '../../ui/facts.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Figures } from '../../ui/figures.js'
import { Line } from '../../ui/line.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { InspectionMark } from './inspection-mark.js'
import type { InspectionProps } from './open-inspection.js'
import { RenewPack } from './renew-pack.js'

/** Which period, prepared and signed by whom, under which digest; and the reports to take along. */
export const InspectionFacts = (props: InspectionProps) => {
  const say = useWords()
  const when = useWhen()
  const { value } = props
  const { log, alerts, openExplanations, exports, privilegedChanges } = value.pack
  const by = (who: { displayName: string }, at: string) =>
    say('inspection.byAt', { name: who.displayName, at: when(at, 'second') })
  return (
    <Panel title={say('inspection.facts')}>
      <Figures
        figures={[
          { label: say('pack.recordCount'), value: log.recordCount },
          { label: say('pack.alertCount'), value: alerts.reduce((sum, { count }) => sum + count, 0) },
          { label: say('pack.openExplanations'), value: openExplanations.length },
          { label: say('pack.exports'), value: exports.length },
          { label: say('pack.changes'), value: privilegedChanges.length },
          { label: say('inspection.findings'), value: value.comments.filter(({ isFinding }) => isFinding).length },
        ]}
      />
      <Facts
        facts={[
          { label: say('inspection.state'), value: <InspectionMark state={value.signedAt ? 'SIGNED' : 'PREPARED'} /> },
          {
            label: say('inspection.period'),
            value: `${when(value.pack.from, 'second')} – ${when(value.pack.until, 'second')}`,
          },
          { label: say('inspection.preparedBy'), value: by(value.preparedBy, value.preparedAt) },
          {
            label: say('inspection.signedBy'),
            value: value.signedBy && value.signedAt ? by(value.signedBy, value.signedAt) : say('inspection.waits'),
          },
          ...(value.followUp ? [{ label: say('inspection.followUp'), value: <Pre>{value.followUp}</Pre> }] : []),
          { label: say('inspection.digest'), value: <Mono>{value.digest}</Mono> },
          ...(value.signedDigest
            ? [{ label: say('inspection.signedDigest'), value: <Mono>{value.signedDigest}</Mono> }]
            : []),
        ]}
      />
      <Quiet>{say('inspection.digestHelp')}</Quiet>
      <ScreenOnly>
        <Line>
          <DownloadLink path={`${value.reportPath}ko.pdf`}>{say('inspection.pdfKo')}</DownloadLink>
          <DownloadLink path={`${value.reportPath}en.pdf`}>{say('inspection.pdfEn')}</DownloadLink>
          <RenewPack {...props} />
        </Line>
      </ScreenOnly>
    </Panel>
  )
}
