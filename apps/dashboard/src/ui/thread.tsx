import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Who says it: the other side, ours, or a note that stays among us. */
export type Side = 'theirs' | 'ours' | 'note'

type ThreadEntry = {
  key: string
  side: Side
  /** What it is, and by whom. */
  head: ReactNode
  at: string
  mark?: ReactNode
  body: ReactNode
  /** What can be done with it. */
  acts?: ReactNode
}

/** A conversation, oldest first: the other side on the left, ours on the right, notes across. */
export const Thread = ({ label, entries }: { label: string; entries: readonly ThreadEntry[] }) => (
  <Box
    component="ol"
    aria-label={label}
    sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 1.5 }}
  >
    {entries.map(({ key, side, head, at, mark, body, acts }) => (
      <Box component="li" key={key} sx={{ p: 1.5, border: 1, borderRadius: '8px', ...LOOKS[side] }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
          <Box sx={{ flexGrow: 1, minWidth: 0 }}>
            <strong>{head}</strong>
            <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
              {at}
            </Box>
          </Box>
          {mark}
        </Box>
        <Box sx={{ mt: 0.75 }}>{body}</Box>
        {acts && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>{acts}</Box>}
      </Box>
    ))}
  </Box>
)

const LOOKS: Record<Side, object> = {
  theirs: { borderColor: 'divider', mr: { sm: 6 } },
  ours: { borderColor: 'divider', bgcolor: 'action.selected', ml: { sm: 6 } },
  note: { borderColor: 'text.secondary', borderStyle: 'dashed' },
}
