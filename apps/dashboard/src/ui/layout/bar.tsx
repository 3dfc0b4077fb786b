import AppBar from '@mui/material/AppBar'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Toolbar from '@mui/material/Toolbar'
import { useWords } from '../../words/use-words.js'
import { GoToIcon, MenuIcon } from '../icons.js'
import { AccountMenu } from './account-menu.js'
import { Brand } from './brand.js'
import { LanguageButton } from './language-button.js'
import { ThemeButton } from './theme-button.js'

type BarProps = { onMenu: () => void; onGoTo: () => void; onLanguage: (locale: 'ko' | 'en') => void }

/** The white bar on top: where one is, in which language and light, and who one is. */
export const Bar = ({ onMenu, onGoTo, onLanguage }: BarProps) => {
  const say = useWords()
  return (
    <AppBar
      position="sticky"
      component="header"
      elevation={0}
      sx={{
        bgcolor: 'background.paper',
        color: 'text.primary',
        borderBottom: 1,
        borderColor: 'divider',
        displayPrint: 'none',
      }}
    >
      <Toolbar disableGutters sx={{ minHeight: '52px !important', px: { xs: 1, sm: 2 }, gap: 0.5 }}>
        <Box sx={{ display: { md: 'none' } }}>
          <IconButton onClick={onMenu} aria-label={say('nav.open')} color="inherit">
            <MenuIcon />
          </IconButton>
        </Box>
        <Brand />
        <Box sx={{ flexGrow: 1 }} />
        <IconButton onClick={onGoTo} aria-label={say('nav.goTo')} title={say('nav.goTo')} color="inherit">
          <GoToIcon />
        </IconButton>
        <LanguageButton onChoose={onLanguage} />
        <ThemeButton />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  )
}
