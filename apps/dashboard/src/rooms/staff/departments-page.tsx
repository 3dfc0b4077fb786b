import type { DepartmentFieldsFragment } from '@jikimi/client/staff'
import { useState } from 'react'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { accountVerbs } from './account-verbs.js'
import { DepartmentDialog } from './department-dialog.js'

type Department = DepartmentFieldsFragment

/** The departments of the company, in both languages. */
export default function DepartmentsPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(accountVerbs.departments, 'departments')
  const [named, setNamed] = useState<Department | 'NEW'>()
  const columns = useDepartmentColumns(setNamed)
  const leave = () => setNamed(undefined)
  return (
    <Page
      title={say('department.title')}
      actions={
        <ActButton tone="main" onAct={() => setNamed('NEW')}>
          {say('department.create')}
        </ActButton>
      }
    >
      <RefusalNotice refused={refused} onReload={reload} />
      <Sheet>
        {isLoading && <Loading />}
        {value?.length === 0 && <Empty title={say('department.empty')} help={say('department.emptyHelp')} />}
        {value && value.length > 0 && <Rows label={say('department.title')} columns={columns} rows={value} />}
      </Sheet>
      {named && (
        <DepartmentDialog
          department={named === 'NEW' ? undefined : named}
          onCancel={leave}
          onDone={() => {
            leave()
            reload()
          }}
        />
      )}
    </Page>
  )
}

const useDepartmentColumns = (onRename: (department: Department) => void): readonly Column<Department>[] => {
  const say = useWords()
  const { tag } = useLanguage()
  const nameIn = (language: 'ko' | 'en', { nameKo, nameEn }: Department) => (language === 'ko' ? nameKo : nameEn)
  const name = (language: 'ko' | 'en'): Column<Department> => ({
    key: language,
    label: say(language === 'ko' ? 'department.nameKo' : 'department.nameEn'),
    cell: (row) => <span lang={language}>{nameIn(language, row)}</span>,
  })
  return [
    ...(tag === 'ko' ? [name('ko'), name('en')] : [name('en'), name('ko')]),
    {
      key: 'acts',
      label: say('list.acts'),
      cell: (row) => (
        <ActButton small label={say('department.renameOf', { name: nameIn(tag, row) })} onAct={() => onRename(row)}>
          {say('department.rename')}
        </ActButton>
      ),
    },
  ]
}
