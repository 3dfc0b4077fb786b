import { type ReactNode, useRef } from 'react'
import { ActButton } from '../act-button.js'

type FileButtonProps = { accept: string; onFiles: (files: readonly File[]) => void; children: ReactNode }

/** Chooses files by the browser's own dialog. */
export const FileButton = ({ accept, onFiles, children }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // so that the same file may be chosen again
          target.value = ''
        }}
      />
      <ActButton onAct={() => input.current?.click()}>{children}</ActButton>
    </>
  )
}
