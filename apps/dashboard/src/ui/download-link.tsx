import Button from '@mui/material/Button'
import type { ReactNode } from 'react'

type DownloadLinkProps = {
  /** A path of this server, of ids only: each download is recorded. */
  path: string
  strong?: boolean
  label?: string
  children: ReactNode
}

/** A file of the server, for the browser's downloads. */
export const DownloadLink = ({ path, strong = false, label, children }: DownloadLinkProps) => (
  <Button component="a" href={path} download variant={strong ? 'contained' : 'outlined'} aria-label={label}>
    {children}
  </Button>
)
