import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Fields beside one another, as many as fit. */
export const Grid = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))', columnGap: 1.5, mb: 1 }}>
    {children}
  </Box>
)
