import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A line below what matters, in a table: it belongs to it and may be skipped. */
export const Small = ({ children }: { children: ReactNode }) => (
  <Box sx={{ color: 'text.secondary', fontSize: 12.5, lineHeight: 1.5, '@media print': { fontSize: 10.5 } }}>
    {children}
  </Box>
)
