import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A wide column and a narrow one; below one another where there is no room. */
export const Beside = ({ children, side }: { children: ReactNode; side: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' }, gap: 2 }}>
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>{children}</Box>
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>{side}</Box>
  </Box>
)
