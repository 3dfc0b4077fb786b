import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { DepartmentView } from './account.view.js'

interface Row {
  readonly id: string
  readonly name_ko: string
  readonly name_en: string
}

export async function listDepartments(work: ReadingWork): Promise<DepartmentView[]> {
  const rows = await work.rows<Row>(
    'list-departments',
    'select id, name_ko, name_en from jikimi.department order by name_en, id',
    [],
  )
  return rows.map(departmentView)
}

/** @throws Refusal NOT_FOUND */
export async function demandDepartment(work: AnyWork, id: string): Promise<void> {
  const found = isId(id)
    ? await work.rows('department-by-id', 'select 1 from jikimi.department where id = $1', [id])
    : []
  if (found.length === 0) throw notFound()
}

export const departmentView = ({ id, name_ko, name_en }: Row): DepartmentView =>
  viewOf(DepartmentView, { id, nameKo: name_ko, nameEn: name_en })
