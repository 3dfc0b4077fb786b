import Box from '@mui/material/Box'
import { useListContext } from 'react-admin'
import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'

/** Earlier and later pages. How many there are is not asked: counting would cost, and says nothing. */
export const Pager = () => {
  const say = useWords()
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext()
  if (!hasNextPage && !hasPreviousPage) return null
  return (
    <Box
      component="nav"
      aria-label={say('list.pages')}
      sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'flex-end', mt: 1.5, displayPrint: 'none' }}
    >
      {hasPreviousPage && <ActButton onAct={() => setPage(page - 1)}>{say('action.previous')}</ActButton>}
      <span aria-live="polite">{say('list.page', { page })}</span>
      {hasNextPage && <ActButton onAct={() => setPage(page + 1)}>{say('action.next')}</ActButton>}
    </Box>
  )
}
