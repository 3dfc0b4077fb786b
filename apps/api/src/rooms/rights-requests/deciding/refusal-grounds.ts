import type { RefusalGround } from '@jikimi/schema'

/**
 * The closed lists of the law: on which grounds each right may be refused, with the article. `jikimi.ground_fits` says the
 * same in SQL. Nobody is refused for who they are: who isn't verified gets no decision.
 *
 * @law PIPA 35④, 36①, 37②, 37③; the ground of public bodies (35④3, 37②3) is not for a company
 */
export const GROUNDS = {
  ACCESS: {
    STATUTE_PROHIBITS: { ko: '「개인정보 보호법」 제35조제4항제1호', en: 'PIPA Article 35(4)1' },
    HARM_TO_OTHERS: { ko: '「개인정보 보호법」 제35조제4항제2호', en: 'PIPA Article 35(4)2' },
  },
  CORRECTION: {
    OTHER_STATUTE_NAMES_ITEM: { ko: '「개인정보 보호법」 제36조제1항 단서', en: 'PIPA Article 36(1), proviso' },
  },
  DELETION: {
    OTHER_STATUTE_NAMES_ITEM: { ko: '「개인정보 보호법」 제36조제1항 단서', en: 'PIPA Article 36(1), proviso' },
  },
  SUSPENSION: {
    STATUTE_OR_DUTY: { ko: '「개인정보 보호법」 제37조제2항제1호', en: 'PIPA Article 37(2)1' },
    HARM_TO_OTHERS: { ko: '「개인정보 보호법」 제37조제2항제2호', en: 'PIPA Article 37(2)2' },
    CONTRACT_NOT_ENDED: { ko: '「개인정보 보호법」 제37조제2항제4호', en: 'PIPA Article 37(2)4' },
  },
  WITHDRAWAL: {
    STATUTE_OR_DUTY: {
      ko: '「개인정보 보호법」 제37조제3항 단서·제2항제1호',
      en: 'PIPA Article 37(3), proviso, and 37(2)1',
    },
    HARM_TO_OTHERS: {
      ko: '「개인정보 보호법」 제37조제3항 단서·제2항제2호',
      en: 'PIPA Article 37(3), proviso, and 37(2)2',
    },
    CONTRACT_NOT_ENDED: {
      ko: '「개인정보 보호법」 제37조제3항 단서·제2항제4호',
      en: 'PIPA Article 37(3), proviso, and 37(2)4',
    },
  },
} as const satisfies Record<string, Partial<Record<RefusalGround, { readonly ko: string; readonly en: string }>>>

/** A right that somebody can demand. */
export type Right = keyof typeof GROUNDS

/** The grounds on which this right, and no other, may be refused. */
export type GroundOf<R extends Right> = R extends Right ? keyof (typeof GROUNDS)[R] : never

/** Whether the law knows this ground for this right. */
export const isGroundOf = <R extends Right>(right: R, ground: RefusalGround): ground is RefusalGround & GroundOf<R> =>
  Object.hasOwn(GROUNDS[right], ground)
