import Button from '@mui/material/Button'
import type { ReactNode } from 'react'

type ActButtonProps = {
  children: ReactNode
  onAct?: () => void
  /** A form's own button sends the form. */
  submits?: boolean
  isBusy?: boolean
  tone?: 'main' | 'plain' | 'quiet' | 'danger'
  /** Said by a screen reader instead of the text, where the text alone doesn't say which row it means. */
  label?: string
  small?: boolean
}

/** A button that does something. While its act runs it stays focusable and does nothing. */
export const ActButton = ({ children, onAct, submits, isBusy, tone = 'plain', label, small }: ActButtonProps) => (
  <Button
    type={submits ? 'submit' : 'button'}
    variant={tone === 'main' ? 'contained' : tone === 'quiet' ? 'text' : 'outlined'}
    color={tone === 'danger' ? 'error' : 'primary'}
    size={small ? 'small' : 'medium'}
    aria-disabled={isBusy || undefined}
    aria-label={label}
    onClick={isBusy ? (event) => event.preventDefault() : onAct}
    sx={isBusy ? { opacity: 0.6 } : {}}
  >
    {children}
  </Button>
)
