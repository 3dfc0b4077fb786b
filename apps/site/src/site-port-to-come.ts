export type OwnAppointment = {
  state: 'OFFERED' | 'FIXED' | 'HELD' | 'MISSED' | 'DECLINED' | 'WITHDRAWN'
  form: 'ONLINE' | 'PHONE' | 'IN_PERSON'
  minutes: number
  place: string
  times: Array<{ id: string; startsAt: string; isFree: boolean }>
  fixedTime?: { id: string; startsAt: string; isFree: boolean } | null
  calendarFile?: string | null
}
