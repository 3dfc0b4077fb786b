import { isCleanText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { DepartmentView } from './account.view.js'
import { demandDepartment } from './find-departments.js'
import { oneAtATime } from './lock-account.js'
import { departmentNameTaken } from './staff.refusals.js'

export interface DepartmentNames {
  readonly nameKo: string
  readonly nameEn: string
}

const LONGEST = 100

export async function createDepartment(work: WritingWork, given: DepartmentNames): Promise<DepartmentView> {
  const id = newId(work.now)
  const { nameKo, nameEn } = await freeNames(work, given, id)
  await work.rows('create-department', 'insert into jikimi.department (id, name_ko, name_en) values ($1, $2, $3)', [
    id,
    nameKo,
    nameEn,
  ])
  return changed(work, 'department.created', id, { nameKo, nameEn })
}

/** Its people stay; the history of rights keeps the names of its time. */
export async function renameDepartment(
  work: WritingWork,
  { departmentId: id, ...given }: DepartmentNames & { readonly departmentId: string },
): Promise<DepartmentView> {
  await demandDepartment(work, id)
  const { nameKo, nameEn } = await freeNames(work, given, id)
  await work.rows('rename-department', 'update jikimi.department set name_ko = $2, name_en = $3 where id = $1', [
    id,
    nameKo,
    nameEn,
  ])
  return changed(work, 'department.renamed', id, { nameKo, nameEn })
}

/** Composed, trimmed, and nobody else's in either language, whatever its capitals. */
async function freeNames(work: WritingWork, given: DepartmentNames, id: string): Promise<DepartmentNames> {
  const [nameKo, nameEn] = [cleanName(given.nameKo), cleanName(given.nameEn)]
  await oneAtATime(work)
  const taken = await work.rows(
    'department-name-taken',
    'select 1 from jikimi.department where id <> $1 and (lower(name_ko) = lower($2) or lower(name_en) = lower($3))',
    [id, nameKo, nameEn],
  )
  if (taken.length > 0) throw departmentNameTaken()
  return { nameKo, nameEn }
}

function cleanName(given: string): string {
  const name = given.normalize('NFC').trim()
  if (!isCleanText(name) || name.length < 1 || name.length > LONGEST) throw textNotValid()
  return name
}

function changed(work: WritingWork, act: string, id: string, names: DepartmentNames): DepartmentView {
  work.record({ act, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return viewOf(DepartmentView, { id, ...names })
}
