import type { AlertFilterInput, AlertState } from '@jikimi/client/staff'

/** A filter as the form and the address hold it: everything is text, and empty means "any". */
export type AlertFilter = { state: string; rule: string; accountId: string; from: string; until: string }

/** The filter that an address asks for; open alerts where it says nothing about the state. */
export const alertFilterOf = (search: string): AlertFilter => {
  const asked = new URLSearchParams(search)
  const part = (name: string) => asked.get(name) ?? ''
  return {
    state: asked.get('state') ?? OPEN,
    rule: part('rule'),
    accountId: part('accountId'),
    from: part('from'),
    until: part('until'),
  }
}

/** Where the list shows this filter. Codes, ids and days only. */
export const alertsAt = (filter: Partial<AlertFilter>): string => {
  const parts = Object.entries(filter).filter(([name, value]) => value !== (name === 'state' ? OPEN : ''))
  return parts.length === 0 ? '/alerts' : `/alerts?${new URLSearchParams(parts).toString()}`
}

/** The filter as the server is asked: only what was filled in. */
export const askedAlerts = ({ state, ...others }: AlertFilter): AlertFilterInput => ({
  ...(state === OPEN ? { isOpen: true } : state !== '' && { state: state as AlertState }),
  ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== '')),
})

/** Neither dismissed nor signed off. */
export const OPEN = 'OPEN'
