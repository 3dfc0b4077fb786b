import { isOpen } from '../../data/access.js'
import { MENU } from './menu-pages.js'

/** The pages of the menu that the viewer may open. */
export const shownMenu = (permissions: readonly string[]): typeof MENU =>
  MENU.filter(
    ({ resource, unless }) =>
      (!resource || isOpen(permissions, resource, 'list')) && (!unless || !isOpen(permissions, unless, 'list')),
  )
