import { LAWS } from './laws.js'
import type { LawReference } from './law-reference.js'
import type { Localised } from '../../parts/localised.js'

type MovedSource = {
  readonly code: string
  /** How texts of either language cite it. */
  readonly cited: RegExp
  readonly where: Localised
  readonly law: readonly LawReference[]
}

/** Sources that policies keep citing and that no longer hold what is cited from them. */
export const MOVED_SOURCES: readonly MovedSource[] = [
  {
    code: 'FORMS_OF_THE_ENFORCEMENT_RULES',
    cited:
      /\bform[^.\n]{0,60}enforcement (?:rules?|regulations?) of the personal information protection act|enforcement (?:rules?|regulations?) of the personal information protection act[^.\n]{0,60}\bform\b|「?개인정보\s*보호법[」』"”]?\s*시행규칙[」』"”]?[^.\n]{0,30}(?:별지|서식)/i,
    where: {
      ko: '이 서식들은 더 이상 「개인정보 보호법 시행규칙」에 있지 않고, 시행령이 「개인정보 처리 방법에 관한 고시」의 서식을 쓰도록 정하고 있습니다',
      en: 'these forms are no longer in the Enforcement Rules; the Decree refers to those of the Notice on the Method of Processing Personal Information',
    },
    law: [LAWS.decree45_2, LAWS.methodNotice],
  },
]
