import Box from '@mui/material/Box'
import MuiDrawer from '@mui/material/Drawer'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'

type DrawerProps = { isOpen: boolean; title: string; onClose: () => void; children: ReactNode }

/** Details from the side, over the list they belong to. */
export const Drawer = ({ isOpen, title, onClose, children }: DrawerProps) => {
  const say = useWords()
  const id = useId()
  return (
    <MuiDrawer
      anchor="right"
      open={isOpen}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': id,
          sx: { width: 480, maxWidth: '100%', p: 2.5 },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 2 }}>
        <Typography id={id} component="h2" variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        <ActButton onAct={onClose}>{say('action.close')}</ActButton>
      </Box>
      {children}
    </MuiDrawer>
  )
}
