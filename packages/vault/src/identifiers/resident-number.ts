import type { ForbiddenIdentifier } from './forbidden-identifier.js'

const CENTURIES = new Map([
  ['9', 1800],
  ['0', 1800],
  ['1', 1900],
  ['2', 1900],
  ['5', 1900],
  ['6', 1900],
  ['3', 2000],
  ['4', 2000],
  ['7', 2000],
  ['8', 2000],
])
const ALIEN = /^[5-8]/u

/**
 * Whether thirteen digits are a resident or an alien registration number: a day that was, and a digit for sex and
 * century. The check digit is not asked, since numbers given out from October 2020 have none.
 */
export function residentNumber(digits: string): ForbiddenIdentifier | undefined {
  const century = CENTURIES.get(digits.charAt(6))
  if (digits.length !== 13 || century === undefined) return undefined
  const year = century + Number(digits.slice(0, 2))
  if (!isDay(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)))) return undefined
  return ALIEN.test(digits.slice(6)) ? 'ALIEN_NUMBER' : 'RESIDENT_NUMBER'
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= (month === 2 ? februaryOf(year) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

function februaryOf(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
