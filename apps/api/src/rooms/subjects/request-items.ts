import type { ItemKind } from '@jikimi/schema'

/** What is taken when somebody asks for a right of theirs, in the order of the form. */
export const REQUEST_ITEMS = [
  { code: 'NAME', kind: 'NAME' },
  { code: 'EMAIL', kind: 'EMAIL' },
  { code: 'CONTACT_NUMBER', kind: 'PHONE' },
  { code: 'WORDS', kind: 'TEXT' },
] as const satisfies readonly { readonly code: string; readonly kind: ItemKind }[]
