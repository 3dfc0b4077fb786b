import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { type ReactNode } from 'react'
import { Brand } from './brand.js'
import { LanguageButton } from './language-button.js'

type FrontProps = { onLanguage: (locale: 'ko' | 'en') => void; children: ReactNode }

/** The frame of the pages before sign-in: one sheet in the middle, and the choice of language. */
export const Front = ({ onLanguage, children }: FrontProps) => (
  <>
    <Box component="header" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', p: 1.5 }}>
      <Brand />
      <LanguageButton onChoose={onLanguage} />
    </Box>
    <Box component="main" sx={{ display: 'flex', justifyContent: 'center', px: 2, pt: { xs: 1, sm: 6 }, pb: 6 }}>
      <Paper variant="outlined" sx={{ width: '100%', maxWidth: 460, p: { xs: 2.5, sm: 4 } }}>
        {children}
      </Paper>
    </Box>
  </>
)
