import Box from '@mui/material/Box'
import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'
import { Page } from './page.js'

/** Our own fault. What went wrong is not shown: an error may carry what somebody typed. */
export const Broken = () => {
  const say = useWords()
  return (
    <Box component="main" sx={{ p: 3 }}>
      <Page
        title={say('broken.title')}
        actions={<ActButton onAct={() => location.reload()}>{say('action.reload')}</ActButton>}
      >
        {say('broken.text')}
      </Page>
    </Box>
  )
}
