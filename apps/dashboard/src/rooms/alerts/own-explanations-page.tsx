import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AlertMark } from './alert-mark.js'
import { alertVerbs } from './alert-verbs.js'
import { waitsForAnswer } from './open-alert.js'
import { OwnExplanation } from './own-explanation.js'
import { useAlertWords } from './use-alert-words.js'

/** What is asked of oneself: everything open whole, with room to answer, and what is over as a list. */
export default function OwnExplanationsPage() {
  const say = useWords()
  const when = useWhen()
  const words = useAlertWords()
  const { value, refused, isLoading, reload } = useLoaded(alertVerbs.own, 'own')
  const open = (value ?? []).filter(waitsForAnswer)
  const others = (value ?? []).filter((alert) => !waitsForAnswer(alert))
  return (
    <Page title={say('explanation.title')}>
      <Stack>
        <Quiet>{say('explanation.caption')}</Quiet>
        <RefusalNotice refused={refused} onReload={reload} />
        {isLoading && <Loading />}
        {value?.length === 0 && (
          <Sheet>
            <Empty title={say('explanation.empty')} help={say('explanation.emptyHelp')} />
          </Sheet>
        )}
        {open.map((alert) => (
          <OwnExplanation key={alert.id} value={alert} onChange={reload} onReload={reload} />
        ))}
        {others.length > 0 && (
          <Panel title={say('explanation.earlier')}>
            <PlainList
              rows={others.map((alert) => ({
                key: alert.id,
                main: (
                  <>
                    <TextLink to={`/alerts/${alert.id}/show`} strong>
                      {words.what(alert)}
                    </TextLink>
                    <Quiet>{when(alert.at)}</Quiet>
                  </>
                ),
                mark: <AlertMark state={alert.state} />,
              }))}
            />
          </Panel>
        )}
      </Stack>
    </Page>
  )
}
