import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A text as it was written, line by line, in its own direction: what it steers ends with it. */
export const Pre = ({ children, lang }: { children: ReactNode; lang?: string }) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', unicodeBidi: 'isolate' }} dir="auto" lang={lang}>
    {children}
  </Box>
)
