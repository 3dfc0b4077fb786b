import { useStore } from 'react-admin'

/** Which part of training is looked at. It lies in memory, so that one comes back to it from a course. */
export type TrainingView = 'courses' | 'due' | 'evidence'

/** The view, and how to change it. */
export const useTrainingView = (): [TrainingView, (view: TrainingView) => void] =>
  useStore<TrainingView>('training.view', 'courses')
