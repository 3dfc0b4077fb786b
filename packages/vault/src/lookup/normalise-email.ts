const LOCAL = /^[^\s@\p{C}"(),:;<>[\]\\]{1,64}$/u
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u

/**
 * The one written form of an e-mail address (NFKC, trimmed, lower-cased), or undefined when it is none. That mail
 * arrives there is not promised. Quoted local parts and domains without a dot are not taken.
 */
export function normaliseEmail(value: string): string | undefined {
  const email = value.normalize('NFKC').trim().toLowerCase().normalize('NFKC')
  if (email.length > 254) return undefined
  const [local, domain, ...rest] = email.split('@')
  if (local === undefined || domain === undefined || rest.length > 0) return undefined
  return LOCAL.test(local) && isDotted(local) && DOMAIN.test(domain) ? email : undefined
}

function isDotted(local: string): boolean {
  return local.split('.').every((part) => part !== '')
}
