import Box from '@mui/material/Box'
import { type DragEvent, useState } from 'react'
import { FileButton } from './file-button.js'

type DropZoneProps = {
  accept: string
  text: string
  /** The word on the button, which does the same for the keyboard. */
  choose: string
  onFiles: (files: readonly File[]) => void
}

/** A place where files are let go; the button beside it opens the browser's own dialog. */
export const DropZone = ({ accept, text, choose, onFiles }: DropZoneProps) => {
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <Box
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        justifyContent: 'space-between',
        my: 1,
        p: 2,
        border: 1,
        borderStyle: 'dashed',
        borderColor: isOver ? 'primary.main' : 'text.secondary',
        borderRadius: '8px',
        bgcolor: isOver ? 'action.hover' : 'transparent',
      }}
    >
      <span role="status">{text}</span>
      <FileButton accept={accept} onFiles={onFiles}>
        {choose}
      </FileButton>
    </Box>
  )
}
