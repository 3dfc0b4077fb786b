/** The largest power of two smaller than n (n > 1): where RFC 6962 splits. No bit operators: sizes go beyond 32 bits. */
export function largestPowerBelow(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}
