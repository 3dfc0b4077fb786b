import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** What matters, and below it what belongs to it. */
export const TwoLines = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <>
    <div>{first}</div>
    {second && (
      <Box
        sx={{
          color: 'text.secondary',
          fontSize: 12.5,
          maxWidth: { md: 190 },
          overflow: 'hidden',
          textOverflow: 'ellipsis',
        }}
      >
        {second}
      </Box>
    )}
  </>
)
