import type { ReactNode } from 'react'
import { isOpen } from '../data/access.js'
import { useSession } from '../data/use-session.js'
import { Denied } from './denied.js'

type OnlyProps = { resource: string; action: 'list' | 'show' | 'create'; children: ReactNode }

/** A page for those whom the server allows it; others read that it isn't for their role. Nothing is asked for then. */
export const Only = ({ resource, action, children }: OnlyProps) =>
  isOpen(useSession().viewer?.permissions ?? [], resource, action) ? children : <Denied />
