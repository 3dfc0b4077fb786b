import Box from '@mui/material/Box'
import { qrCode } from '../qr/qr-code.js'

/** A QR code as a picture, dark on white in either theme, with the quiet margin that readers need. */
export const QrPicture = ({ text, label }: { text: string; label: string }) => {
  const modules = qrCode(text)
  if (!modules) return null
  const side = modules.length + 8
  const path = modules.flatMap((line, row) =>
    line.flatMap((isDark, column) => (isDark ? `M${column + 4} ${row + 4}h1v1h-1z` : [])),
  )
  return (
    <Box sx={{ my: 1.5, textAlign: 'center' }}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${side} ${side}`}
        width={208}
        height={208}
        shapeRendering="crispEdges"
      >
        <rect width={side} height={side} fill="#fff" />
        <path d={path.join('')} fill="#000" />
      </svg>
    </Box>
  )
}
