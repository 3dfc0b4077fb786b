import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useLanguage } from '../words/use-language.js'
import { usePrinting } from '../ui/use-printing.js'
import { themeOf } from './theme.js'
import { useMode } from './use-mode.js'

/** Theme and language of the whole document. */
export const Look = ({ children }: { children: ReactNode }) => {
  const [mode] = useMode()
  const { tag } = useLanguage()
  const isPrinting = usePrinting()
  const theme = useMemo(() => themeOf(isPrinting ? 'light' : mode), [mode, isPrinting])
  useEffect(() => {
    document.documentElement.lang = tag
  }, [tag])
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  )
}
