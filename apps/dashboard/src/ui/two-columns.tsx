import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Two things of the same weight beside one another; below one another where there is no room. */
export const TwoColumns = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, gap: 3 }}>
    {children}
  </Box>
)
