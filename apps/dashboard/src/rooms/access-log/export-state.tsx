import type { ExportState as State, RecordExportFieldsFragment } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, DoneIcon, DueIcon, FailedIcon, OpenIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Small } from '../../ui/small.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import { ExportFile } from './export-file.js'
import { ExportProgress } from './export-progress.js'
import { useExportState } from './use-export-state.js'

/** How far an export has come, looked at again while it is being made. */
export const ExportState = ({ row }: { row: RecordExportFieldsFragment }) => {
  const say = useWords()
  const code = useCode()
  const { value, isWaiting, look } = useExportState(row)
  const { state } = value
  return (
    <>
      <Mark {...LOOKS[state]} text={say(`recordExport.${state}`)} />
      {(state === 'QUEUED' || state === 'RUNNING') && (
        <ExportProgress value={value} isWaiting={isWaiting} onLook={look} />
      )}
      {state === 'DONE' && <ExportFile value={value} />}
      {state === 'FAILED' && (
        <Small>{say('recordExport.failure', { why: code('exportFailure', value.failure ?? 'FAULT') })}</Small>
      )}
      {state === 'OVER' && <Small>{say('recordExport.over')}</Small>}
    </>
  )
}

const LOOKS: Record<State, { icon: ReactElement; tone: Tone }> = {
  QUEUED: { icon: <OpenIcon />, tone: 'default' },
  RUNNING: { icon: <DueIcon />, tone: 'primary' },
  DONE: { icon: <DoneIcon />, tone: 'success' },
  FAILED: { icon: <FailedIcon />, tone: 'error' },
  OVER: { icon: <ClosedIcon />, tone: 'default' },
}
