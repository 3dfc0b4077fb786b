import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.js'

type PageProps = {
  title: string
  /** What stands before the heading, e.g. a link back. */
  before?: ReactNode
  /** What can be done on the whole page. */
  actions?: ReactNode
  children: ReactNode
}

/** One page: its only h1, which takes the focus so that a screen reader hears where it is, and the tab's title. */
export const Page = ({ title, before, actions, children }: PageProps) => {
  const say = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = say('app.title', { page: title })
  }, [say, title])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  return (
    <>
      {before}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2.5, minHeight: 36 }}>
        <Typography ref={heading} component="h1" variant="h1" tabIndex={-1} sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </>
  )
}
