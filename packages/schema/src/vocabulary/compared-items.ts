/** What is compared with what is on file, to make sure that a person is the person. */
export const COMPARED_ITEMS = ['NAME', 'EMAIL', 'CONTACT_NUMBER', 'RECEIVED_ON', 'CASE_NUMBER', 'PURPOSE'] as const

export type ComparedItem = (typeof COMPARED_ITEMS)[number]
