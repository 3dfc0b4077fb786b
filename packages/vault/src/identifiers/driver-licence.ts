import type { DigitGroup } from './digit-group.js'

const REGION_CODE = /^(?:1[1-9]|2[0-8])$/u
const REGION_NAME =
  /(?:서울|부산|경기|경기남부|경기북부|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)[ -]*$/u

/**
 * How many of the groups are a driver's licence number: `11-12-123456-12`, or the older form with the region's name
 * before `12-123456-12`. Without separators it cannot be told from any other number, and is not looked for.
 */
export function driverLicence(groups: readonly DigitGroup[]): number | undefined {
  const lengths = groups.map(({ digits }) => digits.length).join('-')
  if (/^2-2-6-2(?:-|$)/u.test(lengths) && REGION_CODE.test(groups[0]!.digits)) return 4
  return /^2-6-2(?:-|$)/u.test(lengths) && REGION_NAME.test(groups[0]!.before.normalize('NFC')) ? 3 : undefined
}
