import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A word and what it stands for here. */
export type Fact = { label: string; value: ReactNode }

/** A short table of facts; the words and the values stand below one another where it is narrow. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: { xs: '1fr', sm: 'minmax(110px, max-content) 1fr' },
      columnGap: 2.5,
      rowGap: { xs: 0, sm: 1 },
    }}
  >
    {facts.map(({ label, value }) => (
      <Box key={label} sx={{ display: 'contents' }}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {label}
        </Box>
        <Box component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere' }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
)
