const V4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i
const V6 = /^[0-9a-f:]+$/i

/**
 * Masks an address of access: of IPv4 the third octet is hidden (`203.0.***.7`), of IPv6 all but the first 48 bits
 * (`2001:db8:0:***`). What is no address is hidden altogether.
 */
export function maskAddress(value: string): string {
  const address = value.trim().replace(/%.*$/u, '')
  return maskV4(address) ?? maskV6(address) ?? '***'
}

function maskV4(address: string): string | undefined {
  const octets = V4.exec(address)?.slice(1).map(Number)
  if (octets === undefined || octets.some((octet) => octet > 255)) return undefined
  return `${octets[0]}.${octets[1]}.***.${octets[3]}`
}

function maskV6(address: string): string | undefined {
  if (!V6.test(address)) return undefined
  const [head = '', tail, ...rest] = address.split('::')
  const left = groupsOf(head)
  const right = groupsOf(tail ?? '')
  const missing = 8 - left.length - right.length
  if (rest.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined
  const groups = [...left, ...Array.from({ length: missing }, () => '0'), ...right]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group))) return undefined
  return `${groups.slice(0, 3).join(':').toLowerCase()}:***`
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':')
}
