/**
 * How many digits a Korean telephone number has without country code and leading nought, or nothing when it is blank or
 * of another country. Seoul's shortest have eight (2-123-4567), as have 15xx and 16xx numbers.
 */
export function digitsOfNumber(telephone: string): number | undefined {
  const international = /^\s*(?:\+|00)/.test(telephone)
  const digits = telephone.replace(/\D/g, '').replace(/^00/, '')
  if (digits === '' || (international && !digits.startsWith('82'))) return undefined
  const national = international ? digits.slice(2) : digits
  return national.replace(/^0/, '').length
}
