import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Sheets below one another. */
export const Stack = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>{children}</Box>
)
