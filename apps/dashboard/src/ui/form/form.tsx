import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type FormProps = {
  onSend: () => void
  label: string
  children: ReactNode
  inline?: boolean
  isWide?: boolean
}

/** A form that never leaves the page: the browser neither sends nor remembers it. */
export const Form = ({ onSend, label, children, inline = false, isWide = false }: FormProps) => (
  <Box
    component="form"
    noValidate
    autoComplete="off"
    aria-label={label}
    onSubmit={(event: { preventDefault: () => void }) => {
      event.preventDefault()
      onSend()
    }}
    sx={
      inline
        ? { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }
        : { maxWidth: isWide ? 'none' : 560 }
    }
  >
    {children}
  </Box>
)
