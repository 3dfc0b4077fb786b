import Box from '@mui/material/Box'
import GlobalStyles from '@mui/material/GlobalStyles'
import { type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** What comes out of the printer while this is on a page, and nothing else of the page does. On no screen. */
export const Printed = ({ children }: { children: ReactNode }) =>
  createPortal(
    <>
      <GlobalStyles styles={ONLY_THIS} />
      <Box data-printed="" aria-hidden="true" sx={{ display: 'none' }}>
        {children}
      </Box>
    </>,
    document.body,
  )

const ONLY_THIS = {
  '@media print': {
    'body > *': { display: 'none !important' },
    'body > [data-printed]': { display: 'block !important', color: '#000', background: '#fff' },
  },
}
