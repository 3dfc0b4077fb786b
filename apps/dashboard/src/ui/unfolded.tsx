import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { type ReactNode, useId, useState } from 'react'
import { Quiet } from './quiet.js'

/** A question that looks like a link and unfolds its answer. */
export const Unfolded = ({ name, children }: { name: string; children: ReactNode }) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <Box sx={{ my: 1.5 }}>
      <Link
        component="button"
        type="button"
        variant="body2"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={{ fontWeight: 600 }}
      >
        {name}
      </Link>
      <div id={id}>{isOpen && (typeof children === 'string' ? <Quiet>{children}</Quiet> : children)}</div>
    </Box>
  )
}
