import Box from '@mui/material/Box'
import { type Palette, useTheme } from '@mui/material/styles'
import { useId } from 'react'
import { Legend } from './legend.js'

/** One bar: what its parts are, from below, and where it leads. */
export type StackedBar = {
  key: string
  to: string
  /** Said when somebody points at it. */
  title: string
  parts: readonly number[]
  /** Below it, where a month begins say. */
  tick?: string | undefined
  /** Above it, with a line: today. */
  mark?: string | undefined
}

type StackedBarsProps = {
  bars: readonly StackedBar[]
  /** What the parts are called, from below. The first is solid, the second hatched, the third dotted. */
  names: readonly string[]
  /** What the whole shows, in a sentence. */
  summary: string
  isNarrow: boolean
}

/**
 * Bars of several parts, told apart by pattern as well as by colour. The picture itself is for who sees and points: the
 * page has the same in a table, with links that a keyboard reaches.
 */
export const StackedBars = ({ bars, names, summary, isNarrow }: StackedBarsProps) => {
  const { palette } = useTheme()
  const id = useId()
  const width = isNarrow ? 460 : 1080
  const top = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  const step = (width - LEFT) / Math.max(bars.length, 1)
  const high = (count: number) => (count / top) * TALL
  const fills = [palette.primary.main, `url(#${id}-hatched)`, `url(#${id}-dotted)`]
  return (
    <Box component="figure" sx={{ m: 0, maxWidth: isNarrow ? 640 : 'none' }}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${width} ${TALL + ABOVE + BELOW}`}
        width="100%"
        fontSize={isNarrow ? 15 : 12}
      >
        <Patterns id={id} line={palette.warning.main} dot={palette.text.secondary} />
        {[top, top / 2, 0].map((count) => (
          <g key={count} transform={`translate(0 ${ABOVE + TALL - high(count)})`}>
            <line x1={LEFT} x2={width} y1={0} y2={0} stroke={palette.divider} />
            {Number.isInteger(count) && (
              <text x={LEFT - 6} y={4} textAnchor="end" fill={palette.text.secondary}>
                {count.toLocaleString()}
              </text>
            )}
          </g>
        ))}
        {bars.map(({ key, to, title, parts, tick, mark }, place) => (
          <g key={key} transform={`translate(${LEFT + place * step} ${ABOVE})`}>
            {mark && <Today text={mark} colour={palette.text.primary} isLast={place > bars.length / 2} />}
            {/* the whole height leads there: a bar of one is too small to be hit */}
            <a href={`#${to}`} tabIndex={-1}>
              <title>{title}</title>
              <rect width={step} height={TALL} fill="transparent" />
              {parts.map((count, part) => (
                <rect
                  key={names[part]}
                  x={step * 0.12}
                  width={step * 0.76}
                  y={TALL - high(sum(parts.slice(0, part + 1)))}
                  height={high(count)}
                  fill={fills[part]!}
                  stroke={count > 0 ? STROKES(palette)[part]! : 'none'}
                  strokeWidth={0.75}
                />
              ))}
            </a>
            {tick && (
              <text y={TALL + 17} fill={palette.text.secondary}>
                {tick}
              </text>
            )}
          </g>
        ))}
      </svg>
      <Box component="figcaption" sx={{ color: 'text.secondary', mt: 1 }}>
        {summary}
        <Legend id={id} names={names} fills={fills} />
      </Box>
    </Box>
  )
}

const STROKES = ({ primary, warning, text }: Palette) => [primary.main, warning.main, text.secondary]

const Today = ({ text, colour, isLast }: { text: string; colour: string; isLast: boolean }) => (
  <>
    <line y1={-10} y2={TALL} stroke={colour} strokeDasharray="3 3" />
    <text x={isLast ? -4 : 4} y={-6} textAnchor={isLast ? 'end' : 'start'} fill={colour} fontWeight={700}>
      {text}
    </text>
  </>
)

const Patterns = ({ id, line, dot }: { id: string; line: string; dot: string }) => (
  <defs>
    <pattern id={`${id}-hatched`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={2} height={5} fill={line} />
    </pattern>
    <pattern id={`${id}-dotted`} width={4} height={4} patternUnits="userSpaceOnUse">
      <circle cx={1.5} cy={1.5} r={1} fill={dot} />
    </pattern>
  </defs>
)

const sum = (counts: readonly number[]): number => counts.reduce((whole, count) => whole + count, 0)

/** Of the picture's own units: room for the numbers at its left, for what stands above and below, and its height. */
const LEFT = 44
const ABOVE = 26
const BELOW = 26
const TALL = 180
