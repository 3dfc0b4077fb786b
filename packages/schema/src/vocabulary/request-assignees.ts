/** Whose requests a list is of. */
export const REQUEST_ASSIGNEES = ['ME', 'NOBODY'] as const

export type RequestAssignee = (typeof REQUEST_ASSIGNEES)[number]
