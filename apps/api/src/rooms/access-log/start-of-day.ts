/** When a day begins in Asia/Seoul, which has no summer time. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+09:00`)
