import { addDays } from '@jikimi/policy'

/** A day in Seoul, from its first instant until before the next day's. */
export const dayInInstants = (day: string): { readonly from: Date; readonly until: Date } => ({
  from: midnight(day),
  until: midnight(addDays(day, 1)),
})

const midnight = (day: string): Date => new Date(`${day}T00:00:00+09:00`)
