import Box from '@mui/material/Box'
import { useWords } from '../words/use-words.js'
import type { RowsProps } from './column.js'
import { Facts } from './facts.js'

/** The same list for narrow windows: one card a row, its first cell as the card's heading. */
export const Cards = <Row extends { id: string }>({ label, columns, rows }: RowsProps<Row>) => {
  const nothing = useWords()('list.nothing')
  const [first, ...others] = columns
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ p: 2, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
        >
          <Box sx={{ mb: 1, fontWeight: 700 }}>{first?.cell(row)}</Box>
          <Facts
            isTight
            facts={others
              .map((column) => ({ label: column.label, value: column.cell(row) }))
              // a card has no column to keep straight: what isn't there needs no line
              .filter(({ value }) => value !== nothing)}
          />
        </Box>
      ))}
    </Box>
  )
}
