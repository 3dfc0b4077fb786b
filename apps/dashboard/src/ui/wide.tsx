import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** The part of a line that takes what is left, up to the width of a sentence. */
export const Wide = ({ children }: { children: ReactNode }) => (
  <Box sx={{ width: '100%', flex: '1 1 320px', maxWidth: { md: 460 } }}>{children}</Box>
)
