import Paper from '@mui/material/Paper'
import type { ReactNode } from 'react'

/** A sheet without a heading: the page's own heading names it. */
export const Sheet = ({ children }: { children: ReactNode }) => <Paper variant="outlined">{children}</Paper>
