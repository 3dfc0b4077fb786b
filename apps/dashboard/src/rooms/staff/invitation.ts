/**
 * The one-time token of an invitation link, `#/enrol#<token>`. It stands in the fragment, so no server sees it in an
 * address; it is taken out of the address at once and lives in memory until the account is open.
 */
export const invitation = {
  takeFromAddress(): void {
    const found = /^#\/enrol#(.+)$/.exec(location.hash)?.[1]
    if (found === undefined) return
    token = found
    history.replaceState(history.state, '', '#/enrol')
  },
  token: (): string | undefined => token,
  forget(): void {
    token = undefined
  },

  /** The link that a new account gets. */
  link: (fresh: string): string => `${location.origin}${location.pathname}#/enrol#${fresh}`,
}

let token: string | undefined
