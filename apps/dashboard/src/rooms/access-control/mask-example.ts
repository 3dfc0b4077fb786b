import type { RuleName } from '@jikimi/client/staff'

/** How an invented value would look under a rule about masks; empty for the other rules. */
export const maskExample = (rule: RuleName, value: number): string => EXAMPLES[rule]?.(value) ?? ''

const EXAMPLES: Partial<Record<RuleName, (value: number) => string>> = {
  NAME_CHARACTERS_SHOWN: (value) => ['***', '홍**', '홍*동'][value] ?? '',
  EMAIL_CHARACTERS_SHOWN: (value) => `${'invented'.slice(0, value)}***@example.kr`,
  PHONE_DIGITS_SHOWN: (value) => `010-****-${'*'.repeat(4 - value)}${'5678'.slice(4 - value)}`,
}
