import { OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWhen } from '../../words/use-when.js'

/** Months that nobody signed, loudly. */
export const Months = ({ months }: { months: readonly string[] }) => {
  const when = useWhen()
  const text = months.map((month) => when(month, 'month')).join(', ')
  return <Mark icon={<OverdueIcon />} tone="error" text={text} />
}
