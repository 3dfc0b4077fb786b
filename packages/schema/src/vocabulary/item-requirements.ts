/** Whether a policy asks for an item, allows it, or lets it arise by itself (an address of access). */
export const ITEM_REQUIREMENTS = ['REQUIRED', 'OPTIONAL', 'GENERATED'] as const

export type ItemRequirement = (typeof ITEM_REQUIREMENTS)[number]
