import Typography from '@mui/material/Typography'
import { Quiet } from './quiet.js'

/** One step of a form: what it is about, and how. */
export const Step = ({ title, help }: { title: string; help?: string }) => (
  <>
    <Typography component="h2" variant="h3" sx={{ mt: 3 }}>
      {title}
    </Typography>
    {help && <Quiet>{help}</Quiet>}
  </>
)
