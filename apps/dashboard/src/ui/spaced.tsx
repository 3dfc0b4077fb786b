import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A block with room below it. */
export const Spaced = ({ children }: { children: ReactNode }) => <Box sx={{ my: 2 }}>{children}</Box>
