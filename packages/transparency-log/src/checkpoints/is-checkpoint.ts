import { CheckpointNotValid } from './checkpoint-not-valid.js'
import { parseCheckpoint } from './parse-checkpoint.js'

/** Whether a text can be read as a checkpoint. */
export function isCheckpoint(text: string): boolean {
  try {
    parseCheckpoint(text)
    return true
  } catch (error) {
    if (error instanceof CheckpointNotValid) return false
    throw error
  }
}
