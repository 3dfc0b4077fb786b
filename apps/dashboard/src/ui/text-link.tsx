import Link from '@mui/material/Link'
import { LinkBase } from 'react-admin'
import type { ReactNode } from 'react'

type TextLinkProps = { to: string; strong?: boolean; children: ReactNode }

/** A link to another page of the dashboard. */
export const TextLink = ({ to, strong = false, children }: TextLinkProps) => (
  <Link component={LinkBase} to={to} sx={{ fontWeight: strong ? 700 : 600 }}>
    {children}
  </Link>
)
