import Link from '@mui/material/Link'
import type { ReactNode } from 'react'

type TextActProps = { onAct: () => void; label?: string; children: ReactNode }

/** Looks like a link and stands among links, where what it opens can't stand in an address. */
export const TextAct = ({ onAct, label, children }: TextActProps) => (
  <Link
    component="button"
    type="button"
    onClick={onAct}
    aria-label={label}
    sx={{ fontWeight: 600, fontSize: 'inherit' }}
  >
    {children}
  </Link>
)
