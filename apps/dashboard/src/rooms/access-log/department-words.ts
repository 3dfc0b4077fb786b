import type { DepartmentFieldsFragment } from '@jikimi/client/staff'

/** A department's name in the language of the screen. */
export const departmentName = (tag: string, { nameKo, nameEn }: Pick<DepartmentFieldsFragment, 'nameKo' | 'nameEn'>) =>
  tag === 'ko' ? nameKo : nameEn
