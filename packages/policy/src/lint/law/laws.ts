import type { LawConfidence, LawReference } from './law-reference.js'

/**
 * What the rules cite. The paragraph is given as exactly as it was verified and no more exactly: where the number of an
 * item was not, the article or paragraph stands alone.
 */
export const LAWS = {
  pipa15_2: pipa('제15조 제2항', 'Article 15(2)'),
  pipa16_2: pipa('제16조 제2항·제3항', 'Article 16(2), (3)'),
  pipa21_1: pipa('제21조 제1항', 'Article 21(1)'),
  pipa21_3: pipa('제21조 제3항', 'Article 21(3)'),
  pipa22_5: pipa('제22조 제5항', 'Article 22(5)'),
  pipa30_1: pipa('제30조 제1항', 'Article 30(1)'),
  pipa30_1_3_2: pipa('제30조 제1항 제3호의2', 'Article 30(1)3-2'),
  pipa30_1_6: pipa('제30조 제1항 제6호', 'Article 30(1)6'),
  pipa30_1_7: pipa('제30조 제1항 제7호', 'Article 30(1)7'),
  pipa30_2: pipa('제30조 제2항', 'Article 30(2)'),
  pipa31_1: pipa('제31조 제1항', 'Article 31(1)'),
  pipa35: pipa('제35조', 'Article 35'),
  pipa35_3: pipa('제35조 제3항', 'Article 35(3)'),
  pipa36: pipa('제36조', 'Article 36'),
  pipa36_2: pipa('제36조 제2항', 'Article 36(2)'),
  pipa37_1: pipa('제37조 제1항', 'Article 37(1)'),
  pipa38_4: pipa('제38조 제4항', 'Article 38(4)'),
  pipa73_1_1: pipa('제73조 제1항 제1호', 'Article 73(1)1'),
  decree31_1: decree('제31조 제1항', 'Article 31(1)'),
  decree31_2: decree('제31조 제2항', 'Article 31(2)'),
  decree32_2_2: decree('제32조 제2항 제2호', 'Article 32(2)2'),
  decree41_2: decree('제41조 제2항', 'Article 41(2)'),
  decree41To44: decree('제41조부터 제44조까지', 'Articles 41 to 44'),
  decree45_2: decree('제45조 제2항', 'Article 45(2)'),
  methodNotice: law(
    '「개인정보 처리 방법에 관한 고시」',
    'Notice on the Method of Processing Personal Information',
    'COMMENTARY',
  ),
  eCommerce6_1_1: eCommerce('제1호', '1'),
  eCommerce6_1_2: eCommerce('제2호', '2'),
  eCommerce6_1_3: eCommerce('제3호', '3'),
  eCommerce6_1_4: eCommerce('제4호', '4'),
  communications41_2: law(
    '「통신비밀보호법 시행령」 제41조 제2항',
    'Communications Secrets Decree Article 41(2)',
    'STATUTE',
  ),
} as const satisfies Record<string, LawReference>

function pipa(ko: string, en: string): LawReference {
  return law(`「개인정보 보호법」 ${ko}`, `PIPA ${en}`, 'STATUTE')
}

function decree(ko: string, en: string): LawReference {
  return law(`「개인정보 보호법 시행령」 ${ko}`, `PIPA Decree ${en}`, 'STATUTE')
}

function eCommerce(ko: string, en: string): LawReference {
  return law(
    `「전자상거래 등에서의 소비자보호에 관한 법률 시행령」 제6조 제1항 ${ko}`,
    `E-Commerce Decree Article 6(1)${en}`,
    'STATUTE',
  )
}

function law(ko: string, en: string, confidence: LawConfidence): LawReference {
  return { citation: { ko, en }, confidence }
}
