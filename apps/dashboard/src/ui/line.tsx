import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type LineProps = {
  children: ReactNode
  /** At the two ends of the line. */
  apart?: boolean
  /** Never broken: it stands in a table. */
  isWhole?: boolean
}

/** Things in one line, which breaks where there is no room. */
export const Line = ({ children, apart = false, isWhole = false }: LineProps) => (
  <Box
    sx={{
      display: 'flex',
      flexWrap: isWhole ? 'nowrap' : 'wrap',
      gap: 1,
      alignItems: 'center',
      ...(apart && { justifyContent: 'space-between', alignItems: 'flex-start', mb: 2 }),
    }}
  >
    {children}
  </Box>
)
