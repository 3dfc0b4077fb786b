import { purposeOf } from '@jikimi/policy'
import type { Ports } from '../../persistence/work.js'
import type { AppointmentRow } from './appointment-row.js'
import { calendarFile } from './calendar-file.js'
import { openPlace } from './meeting-place.js'

/** The calendar file of a fixed meeting, in the language of its visitor; null while no time is fixed. */
export async function meetingFile(
  ports: Pick<Ports, 'keystore' | 'policy'>,
  row: AppointmentRow,
): Promise<string | null> {
  if (row.state !== 'FIXED' || !row.starts_at || !row.ends_at || !row.fixed_at) return null
  const { document } = ports.policy.published(row.policy_version_id)
  const language = row.locale === 'KO' ? 'ko' : 'en'
  const company = row.locale === 'KO' ? document.controller.nameKo : document.controller.nameEn
  return calendarFile({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    fixedAt: row.fixed_at,
    summary: `${purposeOf(document, row.purpose)?.label[language] ?? row.purpose} - ${company}`,
    description: row.case_number,
    location: await openPlace(ports, row),
  })
}
