import type { Locale } from './parts/localised.js'

type ConsentWording = {
  readonly title: string
  readonly controller: (name: string) => string
  readonly purpose: (label: string, description: string) => string
  readonly use: (label: string) => string
  readonly items: string
  readonly required: (labels: string) => string
  readonly optional: (labels: string) => string
  readonly generated: (labels: string) => string
  readonly period: (months: number, days: number, achieved: string) => string
  readonly refusal: (consequence: string) => string
  readonly withoutOptional: (consequence: string) => string
  readonly withdrawal: string
  readonly version: (version: string, effectiveOn: string) => string
}

/**
 * What every consent text has in common. A change here changes the text, hence its digest, for every policy version:
 * whoever has a form open is asked again.
 *
 * @law PIPA 15② (1-4), 37①
 */
export const consentWording: Readonly<Record<Locale, ConsentWording>> = {
  ko: {
    title: '개인정보 수집·이용 동의',
    controller: (name) => `개인정보처리자: ${name}`,
    purpose: (label, description) => `1. 수집·이용 목적: ${label}. ${description}`,
    use: (label) => `   - 이 목적에 따른 이용: ${label}`,
    items: '2. 수집 항목',
    required: (labels) => `   - 필수: ${labels}`,
    optional: (labels) => `   - 선택: ${labels}`,
    generated: (labels) => `   - 접수할 때 생성되어 수집: ${labels}`,
    period: (months, days, achieved) =>
      `3. 보유·이용 기간: 수집한 날의 다음 날부터 ${months}개월. ` +
      `그 전에 목적이 달성되면(${achieved}) 그날부터 ${days}일이 되는 날까지만 보유하고 파기합니다.`,
    refusal: (consequence) => `4. 동의를 거부할 권리와 불이익: 동의를 거부할 수 있습니다. ${consequence}`,
    withoutOptional: (consequence) => `   - 선택 항목: ${consequence}`,
    withdrawal: '동의는 언제든지 철회할 수 있으며, 철회하면 보유 기간이 남아 있어도 지체 없이 파기합니다.',
    version: (version, effectiveOn) => `적용되는 개인정보 처리방침: V${version} (시행일 ${effectiveOn})`,
  },
  en: {
    title: 'Consent to the collection and use of personal information',
    controller: (name) => `Controller: ${name}`,
    purpose: (label, description) => `1. Purpose of collection and use: ${label}. ${description}`,
    use: (label) => `   - Use within this purpose: ${label}`,
    items: '2. Items collected',
    required: (labels) => `   - Required: ${labels}`,
    optional: (labels) => `   - Optional: ${labels}`,
    generated: (labels) => `   - Generated and collected on receipt: ${labels}`,
    period: (months, days, achieved) =>
      `3. Period of retention and use: ${counted(months, 'month')} from the day after collection. ` +
      `If the purpose is achieved earlier (${achieved}), for ${counted(days, 'day')} from then at most; then destroyed.`,
    refusal: (consequence) =>
      `4. Right to refuse, and what follows: You have the right to refuse your consent. ${consequence}`,
    withoutOptional: (consequence) => `   - Optional items: ${consequence}`,
    withdrawal:
      'You may withdraw your consent at any time; what was collected is then destroyed without delay, whatever remains of the period.',
    version: (version, effectiveOn) => `Privacy policy that applies: V${version} (in force since ${effectiveOn})`,
  },
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
