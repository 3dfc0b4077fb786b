import type { RecordExportFieldsFragment } from '@jikimi/client/staff'
import { ActButton } from '../../ui/act-button.js'
import { Progress } from '../../ui/progress.js'
import { Small } from '../../ui/small.js'
import { useWords } from '../../words/use-words.js'

type ExportProgressProps = { value: RecordExportFieldsFragment; isWaiting: boolean; onLook: () => void }

/** How many entries are through; and once nobody looks any more, a way to look again. */
export const ExportProgress = ({ value, isWaiting, onLook }: ExportProgressProps) => {
  const say = useWords()
  const { done, total } = value
  const percent = total ? Math.min(100, Math.floor((done / total) * 100)) : undefined
  return (
    <>
      {isWaiting && <Progress label={say('recordExport.state')} percent={percent} />}
      <Small>
        {total === null
          ? say('recordExport.progressOpen', { done: done.toLocaleString() })
          : say('recordExport.progress', { done: done.toLocaleString(), total: total.toLocaleString() })}
      </Small>
      {!isWaiting && (
        <ActButton small onAct={onLook}>
          {say('recordExport.refresh')}
        </ActButton>
      )}
    </>
  )
}
