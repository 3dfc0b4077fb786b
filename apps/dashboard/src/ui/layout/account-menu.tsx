import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { LinkBase, useLogout } from 'react-admin'
import { useRef, useState } from 'react'
import { useSession } from '../../data/use-session.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { AccountIcon } from '../icons.js'
import { docsIn } from './docs-in.js'

/** Who is signed in, as what, and the way out. */
export const AccountMenu = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const logout = useLogout()
  const account = useSession().viewer?.account
  if (!account) return null
  const { displayName, department, roles } = account
  return (
    <>
      <Button
        ref={button}
        color="inherit"
        startIcon={<AccountIcon />}
        aria-label={say('menu.account', { name: displayName })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {displayName}
      </Button>
      <Menu anchorEl={() => button.current} open={isOpen} onClose={() => setOpen(false)}>
        <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 260, color: 'text.secondary' }}>
          {roles.map((role) => say(`role.${role}`)).join(' · ')}
          <br />
          {tag === 'ko' ? department.nameKo : department.nameEn}
        </Box>
        <MenuItem component={LinkBase} to="/own-security" onClick={() => setOpen(false)}>
          {say('security.title')}
        </MenuItem>
        <MenuItem component={LinkBase} to="/own-explanations" onClick={() => setOpen(false)}>
          {say('nav.ownExplanations')}
        </MenuItem>
        <MenuItem component="a" href={docsIn(tag)} target="_blank" rel="noopener" onClick={() => setOpen(false)}>
          {say('nav.docs')}
        </MenuItem>
        {/* whoever signs in next should not land where this person was */}
        <MenuItem onClick={() => void logout({}, '/login', false)}>{say('action.signOut')}</MenuItem>
      </Menu>
    </>
  )
}
