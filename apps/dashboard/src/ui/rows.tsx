import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Cards } from './cards.js'
import { usePrinting } from './use-printing.js'
import type { Column, RowsProps } from './column.js'

/** A list: a table where there is room, cards where there isn't. Rows are not clickable; their first cell is. */
export const Rows = <Row extends { id: string }>({ label, columns, rows }: RowsProps<Row>) => {
  const isWide = useMediaQuery((theme: { breakpoints: { up: (key: 'md') => string } }) => theme.breakpoints.up('md'), {
    noSsr: true,
  })
  const isPrinting = usePrinting()
  const isHigh = columns.some(({ wraps }) => wraps)
  if (!isWide && !isPrinting) return <Cards label={label} columns={columns} rows={rows} />
  return (
    // it can be scrolled sideways, so the keyboard must reach it
    <TableContainer role="region" aria-label={label} tabIndex={0} sx={{ '@media print': { overflow: 'visible' } }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.key} sx={widthOf(column, isHigh)}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow
              key={row.id}
              sx={{ '&:last-child > *': { borderBottom: 0 }, '@media print': { breakInside: 'avoid' } }}
            >
              {columns.map((column, place) => (
                <TableCell
                  key={column.key}
                  component={place === 0 ? 'th' : 'td'}
                  {...(place === 0 && { scope: 'row' })}
                  sx={widthOf(column, isHigh)}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}

const widthOf = <Row,>({ grows, wraps }: Column<Row>, isHigh: boolean) => ({
  ...(isHigh && { verticalAlign: 'top' }),
  ...(grows && { maxWidth: 0, minWidth: 140, overflow: 'hidden', textOverflow: 'ellipsis' }),
  ...(wraps ? { minWidth: 150 } : { whiteSpace: 'nowrap' }),
  ...(!grows && !wraps && { width: '1%' }),
  // paper can't be scrolled sideways, and cuts nothing off
  '@media print': {
    maxWidth: 'none',
    minWidth: wraps ? 90 : 0,
    width: 'auto',
    whiteSpace: 'normal',
    px: 1,
    fontSize: 11,
  },
})
