import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { Progress } from '../../ui/progress.js'
import { Tally } from '../../ui/tally.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type Campaign, consentVerbs } from './consent-verbs.js'

const PARTS = ['waiting', 'sent', 'unreachable', 'renewed', 'refused', 'expired', 'gone'] as const
/** Nothing comes of these any more. */
const OVER: readonly (typeof PARTS)[number][] = ['renewed', 'refused', 'expired', 'gone']

/** One campaign: how far it is, and how it can be stopped. */
export const CampaignPanel = ({ campaign, onChange }: { campaign: Campaign; onChange: () => void }) => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const mayStop = usePermission('consent-campaign:stop')
  const mayList = usePermission('retention:list')
  const { progress, state, endedAt, stoppedBy, lastDay, id, version } = campaign
  const all = PARTS.reduce((sum, part) => sum + progress[part], 0)
  const over = OVER.reduce((sum, part) => sum + progress[part], 0)
  const isDue = progress.refused + progress.expired > 0
  const title = say('consentAgain.of', { purpose: purpose(campaign.purpose), version: campaign.policyVersion })
  return (
    <Panel
      title={title}
      actions={
        state === 'RUNNING' &&
        mayStop && (
          <ConfirmedAct
            isDangerous
            act={say('consentAgain.stop')}
            label={say('consentAgain.stopIt', { campaign: title })}
            title={say('consentAgain.stopTitle')}
            text={say('consentAgain.stopText')}
            done={say('consentAgain.stopped')}
            verb={() => consentVerbs.stop({ id, version })}
            onDone={onChange}
            onReload={onChange}
          />
        )
      }
    >
      <Facts
        facts={[
          { label: say('consentAgain.stateIs'), value: say(`consentAgain.state.${state}`) },
          {
            label: say('consentAgain.beganBy'),
            value: `${campaign.beganBy.displayName}, ${when(campaign.beganAt)}`,
          },
          {
            label: say('consentAgain.terms'),
            value: say('consentAgain.termsAre', { days: campaign.answerDays, perDay: campaign.perDay }),
          },
          ...(lastDay ? [{ label: say('consentAgain.lastDay'), value: lastDay }] : []),
          ...(endedAt
            ? [
                {
                  label: say('consentAgain.endedAt'),
                  value: state === 'STOPPED' ? `${when(endedAt)}, ${stopper(stoppedBy, say)}` : when(endedAt),
                },
              ]
            : []),
        ]}
      />
      <Progress label={say('consentAgain.progress')} percent={all === 0 ? 100 : (over / all) * 100} />
      <Tally
        label={say('consentAgain.progress')}
        lines={PARTS.map((part) => ({ key: part, name: say(`consentAgain.part.${part}`), count: progress[part] }))}
      />
      {isDue && mayList && <TextLink to="/retention">{say('consentAgain.toDue')}</TextLink>}
    </Panel>
  )
}

const stopper = (by: Campaign['stoppedBy'], say: ReturnType<typeof useWords>): string =>
  by ? by.displayName : say('consentAgain.overtaken')
