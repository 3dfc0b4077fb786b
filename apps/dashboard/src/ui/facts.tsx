import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A word and what it stands for here. */
export type Fact = { label: string; value: ReactNode }

type FactsProps = {
  facts: readonly Fact[]
  /** Words and values beside one another even where it is narrow: for short values. */
  isTight?: boolean
}

/** A short table of facts; the words and the values stand below one another where it is narrow. */
export const Facts = ({ facts, isTight = false }: FactsProps) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: { xs: isTight ? '92px 1fr' : '1fr', sm: 'fit-content(45%) minmax(0, 1fr)' },
      columnGap: 2.5,
      rowGap: { xs: isTight ? 0.5 : 0, sm: 1 },
    }}
  >
    {facts.map(({ label, value }) => (
      <Box key={label} sx={{ display: 'contents' }}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {label}
        </Box>
        <Box component="dd" sx={{ m: 0, mb: { xs: isTight ? 0 : 1, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere' }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
)
