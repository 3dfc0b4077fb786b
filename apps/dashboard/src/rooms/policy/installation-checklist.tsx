import { InstallationChecklistDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { DoneIcon, OpenIcon } from '../../ui/icons.js'
import { Loading } from '../../ui/loading.js'
import { Mark } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'

/** What a new installation still needs before it may be trusted with anybody's data. */
export const InstallationChecklist = () => {
  const say = useWords()
  const code = useCode()
  const { value, refused, isLoading, reload } = useLoaded(loadChecklist, 'checklist')
  const isComplete = value?.every(({ isDone }) => isDone) ?? false
  useUrgency(refused ? 'SOON' : value && (isComplete ? 'CALM' : 'SOON'))
  return (
    <Panel title={say('checklist.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {isComplete && <Quiet>{say('checklist.allDone')}</Quiet>}
      {value && !isComplete && (
        <PlainList
          rows={value.map((item) => ({
            key: item.code,
            main: code('checklist', item.code),
            mark: item.isDone ? (
              <Mark icon={<DoneIcon />} text={say('checklist.done')} tone="success" />
            ) : (
              <Mark icon={<OpenIcon />} text={say('checklist.open')} tone="warning" />
            ),
          }))}
        />
      )}
    </Panel>
  )
}

const loadChecklist = async (signal: AbortSignal) =>
  (await send(InstallationChecklistDocument, {}, { signal })).installationChecklist
