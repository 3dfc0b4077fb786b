import type { AlertFieldsFragment } from '@jikimi/client/staff'

/** An alert as lists and its page have it. */
export type OpenAlert = AlertFieldsFragment

/** What each part of an alert's page is given: the alert, what to do with its next version, and how to load it again. */
export type AlertProps = { value: OpenAlert; onChange: (value: OpenAlert) => void; onReload: () => void }

/** Whether somebody is expected to explain it now. */
export const waitsForAnswer = ({ state }: Pick<OpenAlert, 'state'>): boolean =>
  state === 'ASKED' || state === 'OVERDUE' || state === 'REJECTED'
