import type { DepartmentFieldsFragment } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { departmentVerbs } from './department-verbs.js'

type DepartmentDialogProps = {
  /** The one to be renamed; without it a new one is made. */
  department: DepartmentFieldsFragment | undefined
  onDone: () => void
  onCancel: () => void
}

/** The two names of a department. */
export const DepartmentDialog = ({ department, onDone, onCancel }: DepartmentDialogProps) => {
  const say = useWords()
  const notify = useNotify()
  const { tag } = useLanguage()
  const [nameKo, setNameKo] = useState(department?.nameKo ?? '')
  const [nameEn, setNameEn] = useState(department?.nameEn ?? '')
  const saving = useAct(() => {
    const names = { nameKo: nameKo.trim(), nameEn: nameEn.trim() }
    return department
      ? departmentVerbs.rename({ departmentId: department.id, ...names })
      : departmentVerbs.create(names)
  })
  const save = async () => {
    if (!(await saving.run())) return
    notify(say(department ? 'department.renamed' : 'department.created'), { type: 'success' })
    onDone()
  }
  const name = (tag === 'ko' ? department?.nameKo : department?.nameEn) ?? ''
  return (
    <Ask
      isOpen
      title={department ? say('department.renameTitle', { name }) : say('department.create')}
      act={say(department ? 'department.rename' : 'department.createAct')}
      onAct={() => void save()}
      onCancel={onCancel}
      isBusy={saving.isBusy}
    >
      {department && <Quiet>{say('department.renameText')}</Quiet>}
      <TextField label={say('department.nameKo')} lang="ko" value={nameKo} onChange={setNameKo} />
      <TextField label={say('department.nameEn')} lang="en" value={nameEn} onChange={setNameEn} />
      <RefusalNotice refused={saving.refused} />
    </Ask>
  )
}
