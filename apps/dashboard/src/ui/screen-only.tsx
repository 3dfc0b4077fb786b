import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** What is for working, and not for paper. */
export const ScreenOnly = ({ children }: { children: ReactNode }) => <Box sx={{ displayPrint: 'none' }}>{children}</Box>
