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
    sx={inline ? INLINE : { ...BELOW, maxWidth: isWide ? 'none' : 560 }}
  >
    {children}
  </Box>
)

const BELOW = { '& > button': { mt: 1.5 } }

const INLINE = {
  display: 'flex',
  flexWrap: 'nowrap',
  gap: 1,
  alignItems: 'flex-start',
  '& .MuiTextField-root': { mt: 0 },
  '& > button': { minHeight: 38, flexShrink: 0 },
}
