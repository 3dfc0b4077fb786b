import useMediaQuery from '@mui/material/useMediaQuery'
import { usePrinting } from './use-printing.js'

/** Whether the window has too little room for something as wide as a season. Paper has enough. */
export const useIsNarrow = (): boolean => {
  const isNarrow = useMediaQuery(
    (theme: { breakpoints: { down: (key: 'lg') => string } }) => theme.breakpoints.down('lg'),
    {
      noSsr: true,
    },
  )
  const isPrinting = usePrinting()
  return isNarrow && !isPrinting
}
