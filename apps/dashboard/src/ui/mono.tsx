import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A digest, a pseudonym, an address of a network: read letter by letter. */
export const Mono = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ fontFamily: 'ui-monospace, monospace', fontSize: 12.5, overflowWrap: 'anywhere' }}>
    {children}
  </Box>
)
