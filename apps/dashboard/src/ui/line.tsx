import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Things in one line, which breaks where there is no room. */
export const Line = ({ children, apart = false }: { children: ReactNode; apart?: boolean }) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: 1,
      alignItems: 'center',
      ...(apart && { justifyContent: 'space-between', mb: 2 }),
    }}
  >
    {children}
  </Box>
)
