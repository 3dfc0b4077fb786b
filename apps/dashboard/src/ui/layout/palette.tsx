import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useNavigate } from 'react-admin'
import { useId } from 'react'
import { useSession } from '../../data/use-session.js'
import { useWords } from '../../words/use-words.js'
import { destinations } from './destinations.js'

/** Going anywhere by typing: only what the viewer may open is named. What is typed stays here. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const say = useWords()
  const go = useNavigate()
  const id = useId()
  const permissions = useSession().viewer?.permissions ?? []
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { sx: { alignSelf: 'flex-start', minHeight: 420 } } }}
    >
      <DialogTitle id={id} sx={{ fontSize: 17, fontWeight: 700 }}>
        {say('palette.title')}
      </DialogTitle>
      <DialogContent>
        <Autocomplete
          open
          autoHighlight
          disablePortal
          forcePopupIcon={false}
          options={destinations(permissions)}
          getOptionLabel={({ word }) => say(word)}
          getOptionKey={({ to }) => to}
          noOptionsText={say('palette.none')}
          onChange={(_event, chosen) => {
            if (!chosen) return
            onClose()
            void go(chosen.to)
          }}
          renderOption={({ key, ...given }, { word, group }) => (
            <Box component="li" key={key} {...given}>
              <span>{say(word)}</span>
              <Box component="span" sx={{ ml: 'auto', pl: 2, color: 'text.secondary', fontSize: 13 }}>
                {say(group)}
              </Box>
            </Box>
          )}
          slotProps={{ paper: { elevation: 0 }, listbox: { sx: { maxHeight: 280 } } }}
          renderInput={(given) => (
            <TextField {...given} autoFocus label={say('palette.label')} helperText={say('palette.help')} />
          )}
        />
      </DialogContent>
    </Dialog>
  )
}
