import type { ThemeOptions } from '@mui/material/styles'
import type { COLOURS } from './colours.js'

type Palette = (typeof COLOURS)[keyof typeof COLOURS]

/** Flat sheets with one-pixel lines, no ripple, no capitals, small outlined chips. */
export const components = (colours: Palette): NonNullable<ThemeOptions['components']> => ({
  MuiCssBaseline: {
    styleOverrides: {
      html: { fontFeatureSettings: '"tnum"', wordBreak: 'keep-all', overflowWrap: 'anywhere' },
      ':focus-visible': { outline: `2px solid ${colours.primary}`, outlineOffset: 2 },
      'h1:focus': { outline: 'none' },
    },
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { textTransform: 'none', fontWeight: 600, whiteSpace: 'nowrap' } },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        textTransform: 'none',
        fontWeight: 600,
        color: colours.text,
        padding: '5px 12px',
        '@media (max-width: 600px)': { padding: '5px 7px' },
        '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: colours.chosen, color: colours.primary },
      },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiChip: {
    defaultProps: { variant: 'outlined', size: 'small' },
    styleOverrides: { root: { borderRadius: 6, fontWeight: 600 }, icon: { color: 'inherit' } },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: colours.line, padding: '10px 14px', fontSize: 13.5 },
      head: { color: colours.quiet, fontWeight: 600, whiteSpace: 'nowrap' },
    },
  },
  MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: colours.frame } } },
  MuiFormLabel: { styleOverrides: { root: { color: colours.quiet } } },
  MuiFormHelperText: { styleOverrides: { root: { color: colours.quiet, marginLeft: 0 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 42, color: colours.quiet } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 42 } } },
  MuiMenu: { defaultProps: { disablePortal: true } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiAlert: { defaultProps: { variant: 'outlined' } },
})
