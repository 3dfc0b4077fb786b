import { createTheme, type Theme } from '@mui/material/styles'
import { COLOURS } from './colours.js'
import { components } from './components.js'

/** The theme of one mode. */
export const themeOf = (mode: 'light' | 'dark'): Theme => {
  const colours = COLOURS[mode]
  return createTheme({
    palette: {
      mode,
      primary: { main: colours.primary, contrastText: colours.onPrimary },
      error: { main: colours.danger },
      warning: { main: colours.caution },
      success: { main: colours.good },
      info: { main: colours.primary },
      background: { default: colours.page, paper: colours.sheet },
      text: { primary: colours.text, secondary: colours.quiet },
      divider: colours.line,
      action: { selected: colours.chosen },
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: '"Pretendard Variable", Pretendard, system-ui, sans-serif',
      fontSize: 13.5,
      h1: { fontSize: 22, fontWeight: 700, lineHeight: 1.35 },
      h2: { fontSize: 15.5, fontWeight: 700, lineHeight: 1.4 },
      h3: { fontSize: 14, fontWeight: 700, lineHeight: 1.4 },
      body1: { fontSize: 13.5, lineHeight: 1.6 },
      body2: { fontSize: 13.5, lineHeight: 1.6 },
      caption: { fontSize: 12.5 },
    },
    components: components(colours),
  })
}
