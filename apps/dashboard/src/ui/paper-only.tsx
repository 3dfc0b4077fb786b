import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** What only paper needs: who printed it, and when. */
export const PaperOnly = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'none', displayPrint: 'block' }}>{children}</Box>
)
