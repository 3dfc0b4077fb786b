import Checkbox from '@mui/material/Checkbox'

type RowCheckProps = {
  /** Which row it takes, for whoever listens. */
  label: string
  isChosen: boolean
  onChange: (isChosen: boolean) => void
}

/** Takes one row of a list, or leaves it. */
export const RowCheck = ({ label, isChosen, onChange }: RowCheckProps) => (
  <Checkbox
    size="small"
    checked={isChosen}
    onChange={(_, chosen) => onChange(chosen)}
    slotProps={{ input: { 'aria-label': label } }}
    sx={{ p: 0.5, my: -0.5, mr: 0.5, ml: -0.5 }}
  />
)
