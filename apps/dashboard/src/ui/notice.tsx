import Alert, { type AlertColor } from '@mui/material/Alert'
import type { ReactNode } from 'react'

type NoticeProps = {
  tone: AlertColor
  action?: ReactNode
  /** Not read out by itself: it changes every second. */
  isSilent?: boolean
  children: ReactNode
}

/** A sentence that stands out; refusals are read out at once. */
export const Notice = ({ tone, action, isSilent = false, children }: NoticeProps) => (
  <Alert
    severity={tone}
    action={action}
    role={isSilent ? 'note' : tone === 'error' ? 'alert' : 'status'}
    sx={{ my: 1.5, alignItems: 'center' }}
  >
    {children}
  </Alert>
)
