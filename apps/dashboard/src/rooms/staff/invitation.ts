/**
 * The one-time token of an invitation link, `#/enrol#<token>`. It stands in the fragment, so no server sees it in an
 * address; it is taken out of the address at once and lives in memory until the account is open.
 */
export const invitation = {
  takeFromAddress(): void {
    const found = /^#\/enrol#(.+)$/.exec(location.hash)?.[1]
    if (found === undefined) return
    become(found)
    history.replaceState(history.state, '', '#/enrol')
  },
  token: (): string | undefined => token,
  forget(): void {
    become(undefined)
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  /** The link that a new account gets. */
  link: (fresh: string): string => `${location.origin}${location.pathname}#/enrol#${fresh}`,
}

const listeners = new Set<() => void>()
let token: string | undefined

const become = (next: string | undefined): void => {
  token = next
  for (const listener of listeners) listener()
}
