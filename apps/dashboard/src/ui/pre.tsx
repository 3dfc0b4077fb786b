import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A text as it was written, line by line. */
export const Pre = ({ children, lang }: { children: ReactNode; lang?: string }) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} lang={lang}>
    {children}
  </Box>
)
