/** Who writes to whom in a conversation; a handover note stays among the staff. */
export const MESSAGE_DIRECTIONS = ['TO_VISITOR', 'FROM_VISITOR', 'HANDOVER'] as const

export type MessageDirection = (typeof MESSAGE_DIRECTIONS)[number]
