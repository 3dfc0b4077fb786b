/** 125 → `{ minutes: 2, seconds: '05' }`, for a countdown's blanks. */
export const minutesAndSeconds = (seconds: number): { minutes: number; seconds: string } => ({
  minutes: Math.floor(seconds / 60),
  seconds: String(seconds % 60).padStart(2, '0'),
})
