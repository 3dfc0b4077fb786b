import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'

type SheetProps = { isPadded?: boolean; children: ReactNode }

/** A sheet without a heading: the page's own heading names it. */
export const Sheet = ({ isPadded = false, children }: SheetProps) => (
  <Paper variant="outlined" sx={isPadded ? { p: { xs: 2, sm: 2.5 } } : {}}>
    {children}
  </Paper>
)
