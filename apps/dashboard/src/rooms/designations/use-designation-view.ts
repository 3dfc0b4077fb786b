import type { DesignationState } from '@jikimi/client/staff'
import { useStore } from 'react-admin'

/** Which designations are looked at. It lies in memory, so that one comes back to it from a designation. */
export type DesignationView = DesignationState | 'ALL'

/** The view, and how to change it. */
export const useDesignationView = (): [DesignationView, (view: DesignationView) => void] =>
  useStore<DesignationView>('designations.view', 'IN_FORCE')
