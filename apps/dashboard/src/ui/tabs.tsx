import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Choice } from './form/choice-field.js'

type TabsProps = { label: string; value: string; choices: readonly Choice[]; onChange: (value: string) => void }

/** A few lists of which one is open. A single one needs no choice, only its name. */
export const Tabs = ({ label, value, choices, onChange }: TabsProps) => (
  <Box
    role="group"
    aria-label={label}
    sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, borderBottom: 1, borderColor: 'divider', mb: 2 }}
  >
    {choices.map((choice) => {
      const isChosen = choice.value === value
      return (
        <Button
          key={choice.value}
          aria-pressed={isChosen}
          onClick={() => onChange(choice.value)}
          sx={{
            borderRadius: 0,
            px: 2,
            py: 1,
            color: isChosen ? 'primary.main' : 'text.secondary',
            borderBottom: 2,
            borderColor: isChosen ? 'primary.main' : 'transparent',
          }}
        >
          {choice.text}
        </Button>
      )
    })}
  </Box>
)
