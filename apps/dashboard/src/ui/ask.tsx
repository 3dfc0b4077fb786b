import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'

type AskProps = {
  isOpen: boolean
  title: string
  /** The word on the button that does it. */
  act: string
  onAct: () => void
  /** Without it there is nothing to cancel: the dialog only tells. */
  onCancel?: () => void
  /** Another word for not doing it. */
  cancel?: string
  isBusy?: boolean
  isDangerous?: boolean
  children: ReactNode
}

/** A dialog that does something, or doesn't. Escape means that it doesn't. */
export const Ask = ({
  isOpen,
  title,
  act,
  onAct,
  onCancel,
  cancel,
  isBusy = false,
  isDangerous,
  children,
}: AskProps) => {
  const say = useWords()
  const id = useId()
  const send = (event: { preventDefault: () => void; stopPropagation: () => void }) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isBusy) onAct()
  }
  return (
    <Dialog open={isOpen} onClose={onCancel ?? (() => undefined)} aria-labelledby={id} fullWidth maxWidth="sm">
      <form onSubmit={send} noValidate>
        <DialogTitle id={id} sx={{ fontSize: 17, fontWeight: 700 }}>
          {title}
        </DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          {onCancel && <Button onClick={onCancel}>{cancel ?? say('action.cancel')}</Button>}
          <ActButton submits isBusy={isBusy} tone={isDangerous ? 'danger' : 'main'}>
            {act}
          </ActButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
