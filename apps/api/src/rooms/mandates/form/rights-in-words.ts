import { RIGHT_KINDS, type RightKind } from '@jikimi/schema'

const WORDS: Readonly<Record<RightKind, string>> = {
  ACCESS: '열람 (access)',
  CORRECTION: '정정 (correction)',
  DELETION: '삭제 (deletion)',
  SUSPENSION: '처리정지 (suspension)',
  WITHDRAWAL: '동의 철회 (withdrawal of consent)',
}

/** As a form has boxes, those that are asked for marked. */
export const rightsInWords = (rights: readonly RightKind[]): string =>
  RIGHT_KINDS.map((kind) => `[${rights.includes(kind) ? 'V' : '  '}] ${WORDS[kind]}`).join('\n')
