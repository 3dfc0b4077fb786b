import Button from '@mui/material/Button'
import { LinkBase } from 'react-admin'
import type { ReactNode } from 'react'

type LinkButtonProps = { to: string; strong?: boolean; children: ReactNode }

/** A link that looks like a button: it opens a page and changes nothing. */
export const LinkButton = ({ to, strong = false, children }: LinkButtonProps) => (
  <Button component={LinkBase} to={to} variant={strong ? 'contained' : 'outlined'}>
    {children}
  </Button>
)
