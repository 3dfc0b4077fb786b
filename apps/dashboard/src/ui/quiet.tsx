import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** What explains, and may be skipped. */
export const Quiet = ({ children }: { children: ReactNode }) => (
  <Typography sx={{ color: 'text.secondary', my: 0.5 }}>{children}</Typography>
)
