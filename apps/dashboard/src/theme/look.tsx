import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { type ReactNode, useEffect, useMemo } from 'react'
import { useLanguage } from '../words/use-language.js'
import { themeOf } from './theme.js'
import { useMode } from './use-mode.js'

/** Theme and language of the whole document. */
export const Look = ({ children }: { children: ReactNode }) => {
  const [mode] = useMode()
  const { tag } = useLanguage()
  const theme = useMemo(() => themeOf(mode), [mode])
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
