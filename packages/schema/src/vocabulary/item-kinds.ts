/** How an item is checked and masked. Item codes are data of the policy; their kinds are this closed set. */
export const ITEM_KINDS = ['NAME', 'EMAIL', 'PHONE', 'TEXT', 'ADDRESS_OF_ACCESS', 'TIME_OF_ACCESS'] as const

export type ItemKind = (typeof ITEM_KINDS)[number]
