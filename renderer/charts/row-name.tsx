import { wrapText } from '../../shared/text-width.ts'

const fontSize = 12
const lineHeight = 13

/** `y`: middle of the row. */
type Props = { name: string; x: number; y: number; width: number }

/** What a row of a chart is called, in two lines where one is too short; the table below has longer names in full. */
export function RowName({ name, x, y, width }: Props) {
  const lines = wrapText(name, { fontSize, maximumWidth: width, maximumLines: 2 })
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2
  return (
    <text fontSize={fontSize}>
      {lines.map((line, place) => (
        <tspan key={line} x={x} y={first + place * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
