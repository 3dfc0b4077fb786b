import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import { LinkBase, useLocation } from 'react-admin'
import { useSession } from '../../data/use-session.js'
import { useWords } from '../../words/use-words.js'
import { shownMenu } from './shown-menu.js'

/** The pages that the viewer's roles open. */
export const Menu = ({ onChoose }: { onChoose?: () => void }) => {
  const say = useWords()
  const { pathname } = useLocation()
  const permissions = useSession().viewer?.permissions ?? []
  const open = shownMenu(permissions)
  return (
    <Box component="nav" aria-label={say('nav.label')} sx={{ p: 1 }}>
      <List disablePadding>
        {open.map(({ to, word, Icon, also = [] }) => {
          const isHere = to === '/' ? pathname === '/' : [to, ...also].some((page) => pathname.startsWith(page))
          return (
            <ListItem key={to} disablePadding>
              <ListItemButton
                component={LinkBase}
                to={to}
                onClick={onChoose}
                selected={isHere}
                aria-current={isHere ? 'page' : undefined}
                sx={{
                  borderRadius: '8px',
                  color: 'text.secondary',
                  py: 0.75,
                  '&.Mui-selected, &.Mui-selected:hover': { color: 'primary.main', bgcolor: 'action.selected' },
                }}
              >
                <ListItemIcon sx={{ minWidth: 38, color: 'inherit' }}>
                  <Icon />
                </ListItemIcon>
                <ListItemText
                  primary={say(word)}
                  slotProps={{ primary: { sx: { fontWeight: isHere ? 700 : 500, fontSize: 14.5 } } }}
                />
              </ListItemButton>
            </ListItem>
          )
        })}
      </List>
    </Box>
  )
}
