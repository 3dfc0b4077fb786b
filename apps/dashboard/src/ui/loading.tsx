import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { useWords } from '../words/use-words.js'

/** Something is on its way. */
export const Loading = () => {
  const say = useWords()
  return (
    <Box role="status" sx={{ py: 4, px: 2 }}>
      <LinearProgress aria-label={say('app.loading')} />
    </Box>
  )
}
