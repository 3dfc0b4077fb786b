import Box from '@mui/material/Box'

/** One-time codes to be written down: numbered, in two columns where there is room, letter by letter. */
export const CodeList = ({ label, codes }: { label: string; codes: readonly string[] }) => (
  <Box
    component="ol"
    aria-label={label}
    sx={{
      my: 2,
      pl: 4,
      columns: '190px 2',
      columnGap: 5,
      '& li': { py: 0.5, fontFamily: 'ui-monospace, monospace', fontSize: 14, breakInside: 'avoid' },
    }}
  >
    {codes.map((code) => (
      <li key={code}>{code}</li>
    ))}
  </Box>
)
