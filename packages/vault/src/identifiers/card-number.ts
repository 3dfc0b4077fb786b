/** Prefixes of the card networks used in Korea, each with the lengths it gives out. */
const NETWORKS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/u, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u, [16]],
  [/^3[47]/u, [15]],
  [/^(?:30[0-5]|3[689])/u, [14, 16]],
  [/^35(?:2[89]|[3-8])/u, [16, 17, 18, 19]],
  [/^(?:50|5[6-9]|6)/u, [16, 17, 18, 19]],
  [/^9/u, [16]],
]

/** Whether digits are a payment card's number: a known prefix, its length, and a right check digit (Luhn). */
export function isCardNumber(digits: string): boolean {
  return (
    NETWORKS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits)) && passesLuhn(digits)
  )
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
