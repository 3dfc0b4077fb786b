import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Something long, of which a window shows a part; what is within takes the focus. Paper shows all of it. */
export const Scrolling = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      maxHeight: { lg: 460 },
      overflowY: { lg: 'auto' },
      '@media print': { maxHeight: 'none', overflow: 'visible' },
    }}
  >
    {children}
  </Box>
)
