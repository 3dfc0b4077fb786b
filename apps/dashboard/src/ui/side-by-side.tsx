import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Two things to be compared: beside one another, or below where there is no room. */
export const SideBySide = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      gap: 2,
      '& > *': { minWidth: 0, border: 1, borderColor: 'divider', borderRadius: '8px', p: 2 },
    }}
  >
    {children}
  </Box>
)
