import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { LinkBase, useLocation } from 'react-admin'

type PageTabsProps = {
  label: string
  pages: readonly {
    to: string
    text: string
    /** How many things wait there; nothing is said of none. */
    count?: string | undefined
    /** Whether it is the one that is open, where its path alone doesn't tell. */
    isHere?: boolean
  }[]
}

/** Links between the pages of one ground, of which one is open. A single one needs no choice. */
export const PageTabs = ({ label, pages }: PageTabsProps) => {
  const { pathname } = useLocation()
  if (pages.length < 2) return null
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        mb: 2,
        displayPrint: 'none',
      }}
    >
      {pages.map(({ to, text, count, isHere = pathname === to }) => (
        <Button
          key={to}
          component={LinkBase}
          to={to}
          aria-current={isHere ? 'page' : undefined}
          sx={{
            borderRadius: 0,
            px: { xs: 1.25, sm: 2 },
            py: 1,
            color: isHere ? 'primary.main' : 'text.secondary',
            borderBottom: 2,
            borderColor: isHere ? 'primary.main' : 'transparent',
          }}
        >
          {text}
          {count && (
            <Box component="strong" sx={{ ml: 0.75, color: 'primary.main' }}>
              {count}
            </Box>
          )}
        </Button>
      ))}
    </Box>
  )
}
