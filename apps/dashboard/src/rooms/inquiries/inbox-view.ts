import type { CaseState, InquiryCaseFilterInput } from '@jikimi/client/staff'

/** The saved views of the inbox, in the order of its tabs. */
export const VIEWS = ['all', 'mine', 'unassigned', 'replies', 'bounced', 'due'] as const

export type ViewName = (typeof VIEWS)[number]

/** What of the inbox is looked at. Empty means the first purpose, and any state. */
export type InboxView = { purpose: string; view: ViewName; state: CaseState | '' }

/** Which states can be asked for, and in which views that says anything. */
export const STATES: readonly CaseState[] = ['RECEIVED', 'TAKEN', 'ANSWERED', 'CLOSED']
export const STATED_VIEWS: readonly ViewName[] = ['all', 'mine']

/** The view that an address asks for. What is no code, or no view, counts as not there. */
export const inboxViewOf = (search: string): InboxView => {
  const asked = new URLSearchParams(search)
  const purpose = asked.get('purpose') ?? ''
  const view = VIEWS.find((known) => known === asked.get('view')) ?? 'all'
  const state = STATED_VIEWS.includes(view) ? STATES.find((known) => known === asked.get('state')) : undefined
  return { purpose: CODE.test(purpose) ? purpose : '', view, state: state ?? '' }
}

/** Where the inbox shows this view: ids and codes only. */
export const inboxAt = (view: Partial<InboxView>): string => {
  const parts = Object.entries(view).filter(([name, value]) => value !== (name === 'view' ? 'all' : ''))
  return parts.length === 0 ? '/inquiries' : `/inquiries?${new URLSearchParams(parts).toString()}`
}

/** The view as the server is asked for it. */
export const filterOf = ({ view, state }: Pick<InboxView, 'view' | 'state'>): InquiryCaseFilterInput => ({
  ...ASKED[view],
  ...(state === '' ? OF_ANY_STATE[view] : { state }),
})

const ASKED: Record<ViewName, InquiryCaseFilterInput> = {
  all: {},
  mine: { isMine: true },
  unassigned: { isUnassigned: true },
  replies: { attention: 'NEW_REPLY' },
  bounced: { attention: 'BOUNCED' },
  due: { isDueSoon: true },
}

/** What I hold is what is open, unless a state is asked for: closed cases are nobody's work. */
const OF_ANY_STATE: Partial<Record<ViewName, InquiryCaseFilterInput>> = { mine: { isOpen: true } }

const CODE = /^[A-Z][A-Z0-9_]*$/
