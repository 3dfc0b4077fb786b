import Link from '@mui/material/Link'
import { LinkBase } from 'react-admin'
import type { ReactNode } from 'react'

type TextLinkProps = {
  to: string
  strong?: boolean
  /** Said by a screen reader instead of the text, where the text alone doesn't say which row it means. */
  label?: string
  /** Called before the page opens. */
  onOpen?: (() => void) | undefined
  children: ReactNode
}

/** A link to another page of the dashboard. */
export const TextLink = ({ to, strong = false, label, onOpen, children }: TextLinkProps) => (
  <Link component={LinkBase} to={to} aria-label={label} onClick={onOpen} sx={{ fontWeight: strong ? 700 : 600 }}>
    {children}
  </Link>
)
