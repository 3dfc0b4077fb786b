import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { useWords } from '../words/use-words.js'

type FilterChip = { key: string; name: string; value: string }
type FilterChipsProps = { label: string; chips: readonly FilterChip[]; onRemove: (key: string) => void }

/** What a list is filtered by, each with a way to take it away. The whole chip is the button. */
export const FilterChips = ({ label, chips, onRemove }: FilterChipsProps) => {
  const say = useWords()
  if (chips.length === 0) return null
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, mb: 1, p: 0, listStyle: 'none' }}
    >
      {chips.map(({ key, name, value }) => {
        const text = say('record.chip', { name, value })
        return (
          <Box component="li" key={key} sx={{ maxWidth: '100%' }}>
            <Chip
              color="primary"
              label={`${text} ✕`}
              title={say('record.without', { filter: text })}
              aria-label={say('record.without', { filter: text })}
              onClick={() => onRemove(key)}
            />
          </Box>
        )
      })}
    </Box>
  )
}
