import Box from '@mui/material/Box'

type LegendProps = {
  /** Of the picture whose patterns these are. */
  id: string
  names: readonly string[]
  fills: readonly string[]
}

/** What the parts of a picture are called, each beside its look. */
export const Legend = ({ id, names, fills }: LegendProps) => (
  <Box
    component="ul"
    sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, listStyle: 'none', m: 0, mt: 0.75, p: 0 }}
  >
    {names.map((name, part) => (
      <Box component="li" key={`${id} ${name}`} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <svg aria-hidden="true" width={14} height={14}>
          <rect x={0.5} y={0.5} width={13} height={13} fill={fills[part]!} stroke="currentColor" strokeWidth={0.75} />
        </svg>
        {name}
      </Box>
    ))}
  </Box>
)
