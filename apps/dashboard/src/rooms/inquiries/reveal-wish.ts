import type { RevealReason } from '@jikimi/client/staff'

/** What somebody wants to see, before they say why: what the dialog has chosen when it opens. */
export type RevealWish = { items?: readonly string[]; letters?: readonly string[]; reason?: RevealReason }
