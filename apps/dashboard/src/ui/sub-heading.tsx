import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** A heading within a sheet or drawer. */
export const SubHeading = ({ children }: { children: ReactNode }) => (
  <Typography component="h3" variant="h3" sx={{ mt: 2.5, mb: 0.5 }}>
    {children}
  </Typography>
)
