import Box from '@mui/material/Box'

/** The name, in both scripts. */
export const Brand = () => (
  <Box sx={{ px: 1, fontSize: 15.5, whiteSpace: 'nowrap' }}>
    <Box component="span" lang="ko" sx={{ fontWeight: 800 }}>
      지킴이
    </Box>{' '}
    <Box component="span" lang="en" sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'inline' } }}>
      Jikimi
    </Box>
  </Box>
)
