import Box from '@mui/material/Box'

type SignatureLinesProps = {
  /** Who signs, as what. Without a name it is written by hand. */
  lines: readonly { role: string; name?: string | undefined }[]
  /** The words below the two empty lines. */
  signature: string
  date: string
}

/** Where people sign on paper. */
export const SignatureLines = ({ lines, signature, date }: SignatureLinesProps) => (
  <Box component="ul" sx={{ listStyle: 'none', p: 0, mt: 5, mb: 4, breakInside: 'avoid' }}>
    {lines.map(({ role, name }) => (
      <Box
        component="li"
        key={role}
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(130px, 1fr) 1.4fr 1fr', gap: 2, alignItems: 'end', mb: 4 }}
      >
        <span>
          <Box component="span" sx={{ color: 'text.secondary', display: 'block' }}>
            {role}
          </Box>
          {name}
        </span>
        <Box sx={LINE}>{signature}</Box>
        <Box sx={LINE}>{date}</Box>
      </Box>
    ))}
  </Box>
)

const LINE = { borderTop: 1, borderColor: 'text.secondary', color: 'text.secondary', fontSize: 12, pt: 0.5 }
