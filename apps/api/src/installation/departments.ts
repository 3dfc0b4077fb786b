import type { ClientBase } from 'pg'
import { newId } from '../kernel/identifier.js'

const DEPARTMENTS = [
  { code: 'MANAGEMENT', ko: '경영지원팀', en: 'Management' },
  { code: 'SUPPORT', ko: '고객지원팀', en: 'Customer support' },
  { code: 'SYSTEMS', ko: '시스템운영팀', en: 'Systems' },
  { code: 'AUDIT', ko: '감사팀', en: 'Audit' },
] as const

export type DepartmentCode = (typeof DEPARTMENTS)[number]['code']

/** Four departments to begin with, as the migrator; returns their ids. Safe to run again. */
export async function makeDepartments(migrator: ClientBase, now: Date): Promise<Record<DepartmentCode, string>> {
  const ids: Partial<Record<DepartmentCode, string>> = {}
  for (const { code, ko, en } of DEPARTMENTS) {
    const { rows } = await migrator.query<{ id: string }>('select id from jikimi.department where name_en = $1', [en])
    const id = rows[0]?.id ?? newId(now)
    if (!rows[0])
      await migrator.query('insert into jikimi.department (id, name_ko, name_en) values ($1, $2, $3)', [id, ko, en])
    ids[code] = id
  }
  return ids as Record<DepartmentCode, string>
}
