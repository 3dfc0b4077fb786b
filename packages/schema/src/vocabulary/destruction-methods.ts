/** How a medium is destroyed; the last two take a part out of paper. @law Std 13①② */
export const DESTRUCTION_METHODS = ['SHREDDED', 'INCINERATED', 'DEGAUSSED', 'OVERWRITTEN', 'MASKED', 'PUNCHED'] as const

export type DestructionMethod = (typeof DESTRUCTION_METHODS)[number]
