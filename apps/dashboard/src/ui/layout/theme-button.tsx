import IconButton from '@mui/material/IconButton'
import { useMode } from '../../theme/use-mode.js'
import { useWords } from '../../words/use-words.js'
import { ThemeIcon } from '../icons.js'

/** Light or dark. */
export const ThemeButton = () => {
  const say = useWords()
  const [mode, setMode] = useMode()
  const other = mode === 'light' ? 'dark' : 'light'
  const label = say(other === 'dark' ? 'action.toDark' : 'action.toLight')
  return (
    <IconButton color="inherit" aria-label={label} title={label} onClick={() => setMode(other)}>
      <ThemeIcon />
    </IconButton>
  )
}
