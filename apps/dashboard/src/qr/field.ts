/** Arithmetic of the field with 256 elements that QR codes use (polynomial 0x11d). */
const EXP: number[] = []
const LOG: number[] = []
for (let power = 0, value = 1; power < 255; power += 1) {
  EXP[power] = value
  LOG[value] = power
  value <<= 1
  if (value > 255) value ^= 0x11d
}

export const times = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : EXP[(LOG[one]! + LOG[other]!) % 255]!
