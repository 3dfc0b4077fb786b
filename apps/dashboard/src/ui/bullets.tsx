import Box from '@mui/material/Box'

/** A few short sentences, one below the other, under the words that introduce them. */
export const Bullets = ({ label, lines }: { label: string; lines: readonly string[] }) => (
  <Box sx={{ my: 1 }}>
    {label}
    <Box component="ul" aria-label={label} sx={{ m: 0, pl: 2.5 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  </Box>
)
