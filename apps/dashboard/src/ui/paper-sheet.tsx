import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'

/** A sheet as wide as paper: what it shows is what is printed, without its frame. */
export const PaperSheet = ({ children }: { children: ReactNode }) => (
  <Paper
    variant="outlined"
    component="article"
    sx={{
      maxWidth: 760,
      p: { xs: 2, sm: 5 },
      '& dl': { rowGap: { sm: 1.5 } },
      '@media print': { border: 0, p: 0, maxWidth: 'none' },
    }}
  >
    {children}
  </Paper>
)
