import type { CaseState, InquiryCaseFilterInput } from '@jikimi/client/staff'
import { useStore } from 'react-admin'

/** What of the inbox is looked at. It lies in memory, so that one comes back to it from a case. */
export type InboxView = { purpose: string | undefined; state: CaseState | 'ALL'; isMine: boolean }

/** The view, and how to change it. */
export const useInboxView = (): [InboxView, (view: InboxView) => void] =>
  useStore<InboxView>('inbox', { purpose: undefined, state: 'ALL', isMine: false })

/** The view as the server is asked for it. */
export const filterOf = ({ state, isMine }: InboxView): InquiryCaseFilterInput => ({
  ...(state !== 'ALL' && { state }),
  ...(isMine && { isMine }),
})
