import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Small } from '../../ui/small.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Forecast } from './forecast-verbs.js'
import { HoldStateMark } from './hold-state-mark.js'
import { holdVerbs } from './hold-verbs.js'

/** What is not destroyed although it is due, and why: holds one by one, requests by their number. */
export const HeldWhy = ({ forecast }: { forecast: Forecast }) => {
  const say = useWords()
  const when = useWhen()
  const { value, refused, reload } = useLoaded(holdVerbs.current, 'holds')
  return (
    <Panel title={say('forecast.heldWhy')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {value?.holds.length === 0 && <Quiet>{say('forecast.nothingHeld')}</Quiet>}
      <PlainList
        rows={(value?.holds ?? []).map((hold) => ({
          key: hold.id,
          main: (
            <>
              <TextLink to={`/holds/${hold.id}/show`} strong>
                {hold.statute ?? say(`holdKind.${hold.kind}`)}
              </TextLink>
              <Small>
                {say('hold.heldCount', { smart_count: hold.collections })} ·{' '}
                {say('hold.reviewBy', { day: when(hold.reviewOn) })}
              </Small>
            </>
          ),
          mark: <HoldStateMark state={hold.state} />,
        }))}
      />
      <Quiet>
        {forecast.deferred > 0
          ? say('forecast.deferredWhy', { smart_count: forecast.deferred })
          : say('forecast.nothingDeferred')}
      </Quiet>
      <ScreenOnly>
        <LinkButton to="/holds">{say('forecast.toHolds')}</LinkButton>
      </ScreenOnly>
    </Panel>
  )
}
