import type { ComponentChildren } from 'preact'

/** One line of a page's list of facts. */
export const Fact = ({ name, value, isWide = false }: { name: string; value: ComponentChildren; isWide?: boolean }) => (
  <div class={isWide ? 'wide' : undefined}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
