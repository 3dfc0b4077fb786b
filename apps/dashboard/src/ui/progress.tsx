import LinearProgress from '@mui/material/LinearProgress'

/** How far something has come, of 100; without a number only that it goes on. */
export const Progress = ({ label, percent }: { label: string; percent: number | undefined }) => (
  <LinearProgress
    aria-label={label}
    {...(percent === undefined ? {} : { variant: 'determinate' as const, value: percent })}
    sx={{ my: 0.75, minWidth: 120 }}
  />
)
