import Link from '@mui/material/Link'
import { useWords } from '../../words/use-words.js'

/** The first stop of the keyboard: past the menu, to the page. */
export const SkipLink = () => {
  const say = useWords()
  return (
    <Link
      href="#content"
      onClick={jump}
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 'tooltip',
        p: 1,
        bgcolor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {say('app.skip')}
    </Link>
  )
}

/** The address holds the route, so the jump is made by hand. */
const jump = (event: { preventDefault: () => void }) => {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
