import Box from '@mui/material/Box'
import Drawer from '@mui/material/Drawer'
import { Notification } from 'react-admin'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useWords } from '../../words/use-words.js'
import { withAllWords } from '../../words/with-all-words.js'
import { Loading } from '../loading.js'
import { Bar } from './bar.js'
import { Menu } from './menu.js'
import { SkipLink } from './skip-link.js'
import { usePaletteKey } from './use-palette-key.js'

const Palette = lazy(() => withAllWords(import('./palette.js')))

type LayoutProps = { onLanguage: (locale: 'ko' | 'en') => void; children: ReactNode }

/** Header, menu and main beside one another, each the landmark that it is. */
export const Layout = ({ onLanguage, children }: LayoutProps) => {
  const say = useWords()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  usePaletteKey(() => setPaletteOpen(true))
  return (
    <>
      <SkipLink />
      <Bar onMenu={() => setMenuOpen(true)} onGoTo={() => setPaletteOpen(true)} onLanguage={onLanguage} />
      <Box sx={{ display: 'flex' }}>
        <Box sx={{ width: 208, flexShrink: 0, display: { xs: 'none', md: 'block' }, displayPrint: 'none' }}>
          <Menu />
        </Box>
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flexGrow: 1, minWidth: 0, p: { xs: 2, sm: 3 }, outline: 0 }}
        >
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </Box>
      </Box>
      <Drawer
        open={isMenuOpen}
        onClose={() => setMenuOpen(false)}
        slotProps={{ paper: { 'aria-label': say('nav.label'), sx: { width: 260 } } }}
      >
        <Menu onChoose={() => setMenuOpen(false)} />
      </Drawer>
      {isPaletteOpen && (
        <Suspense>
          <Palette onClose={() => setPaletteOpen(false)} />
        </Suspense>
      )}
      <Notification />
    </>
  )
}
