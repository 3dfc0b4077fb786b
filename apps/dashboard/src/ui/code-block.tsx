import Box from '@mui/material/Box'

/** Text of a machine, character by character: scrolled sideways where it is wide, so the keyboard must reach it. */
export const CodeBlock = ({ label, children }: { label: string; children: string }) => (
  <Box
    component="pre"
    role="region"
    aria-label={label}
    tabIndex={0}
    sx={{
      m: 0,
      my: 1,
      p: 1.5,
      maxHeight: 320,
      overflow: 'auto',
      border: 1,
      borderColor: 'divider',
      borderRadius: '8px',
      fontFamily: 'ui-monospace, monospace',
      fontSize: 12.5,
      lineHeight: 1.5,
      '@media print': { maxHeight: 'none', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    }}
  >
    {children}
  </Box>
)
