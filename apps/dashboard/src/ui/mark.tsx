import Chip from '@mui/material/Chip'
import { visuallyHidden } from './visually-hidden.js'
import type { ReactElement } from 'react'

/** How loud a mark is. */
export type Tone = 'default' | 'success' | 'warning' | 'error' | 'primary'

type MarkProps = {
  icon: ReactElement
  text: string
  /** The text in full, where the mark shortens it (`D-3`). */
  spoken?: string
  tone?: Tone
}

/** A small outlined chip that never speaks by colour alone: an icon and a text. */
export const Mark = ({ icon, text, spoken, tone = 'default' }: MarkProps) => (
  <Chip
    icon={icon}
    color={tone}
    title={spoken}
    label={
      spoken ? (
        <>
          <span aria-hidden="true">{text}</span>
          <span style={visuallyHidden}>{spoken}</span>
        </>
      ) : (
        text
      )
    }
  />
)
