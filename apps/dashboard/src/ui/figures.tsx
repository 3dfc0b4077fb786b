import Box from '@mui/material/Box'

type Figure = { label: string; value: number | string }

/** A few numbers that answer the question, large. */
export const Figures = ({ figures }: { figures: readonly Figure[] }) => (
  <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1.5, m: 0, mb: 2 }}>
    {figures.map(({ label, value }) => (
      <Box key={label} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {label}
        </Box>
        <Box component="dd" sx={{ m: 0, fontSize: 26, fontWeight: 700, lineHeight: 1.3 }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
)
