import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type PlainRow = { key: string; main: ReactNode; mark?: ReactNode }

/** A short list on a sheet: what it is, and a mark at the end of the line. */
export const PlainList = ({ rows }: { rows: readonly PlainRow[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {rows.map(({ key, main, mark }) => (
      <Box
        component="li"
        key={key}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
          '&:last-child': { borderBottom: 0 },
        }}
      >
        <Box sx={{ minWidth: 0, flexGrow: mark ? 0 : 1 }}>{main}</Box>
        {mark}
      </Box>
    ))}
  </Box>
)
