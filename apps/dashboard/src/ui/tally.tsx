import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type TallyProps = { label: string; lines: readonly { key: string; name: string; count: ReactNode }[] }

/** Many names with a number each, in as many columns as there is room for. */
export const Tally = ({ label, lines }: TallyProps) => (
  <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, columns: '300px', columnGap: 5 }}>
    {lines.map(({ key, name, count }) => (
      <Box
        component="li"
        key={key}
        sx={{
          display: 'flex',
          gap: 2,
          justifyContent: 'space-between',
          py: 0.75,
          borderBottom: 1,
          borderColor: 'divider',
          breakInside: 'avoid',
        }}
      >
        <span>{name}</span>
        <strong>{count}</strong>
      </Box>
    ))}
  </Box>
)
