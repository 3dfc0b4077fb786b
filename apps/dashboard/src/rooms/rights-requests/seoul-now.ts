/** The day and the hour in Korea of an instant in milliseconds, as form fields hold them: `2026-11-24`, `14:30`. */
export const seoulNow = (at: number): { day: string; hour: string } => {
  const [day = '', hour = ''] = FORMAT.format(at).split(' ')
  return { day, hour: hour.slice(0, 5) }
}

const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'medium',
})
