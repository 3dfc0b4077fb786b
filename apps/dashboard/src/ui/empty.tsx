import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type EmptyProps = { title: string; help?: string | undefined; action?: ReactNode; icon?: ReactNode }

/** Nothing here, and what to do about it. */
export const Empty = ({ title, help, action, icon }: EmptyProps) => (
  <Box sx={{ py: 5, px: 2, textAlign: 'center' }}>
    {icon && <Box sx={{ color: 'text.secondary', '& svg': { fontSize: 36 } }}>{icon}</Box>}
    <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
    {help && <Typography sx={{ color: 'text.secondary', mt: 0.5, mx: 'auto', maxWidth: '52ch' }}>{help}</Typography>}
    {action && <Box sx={{ mt: 2 }}>{action}</Box>}
  </Box>
)
