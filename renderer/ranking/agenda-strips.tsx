import { layoutMultiples } from '../../shared/ranking/spread-multiples-layout.ts'
import { layoutStrips, type SpreadStrip } from '../../shared/ranking/spread-strips-layout.ts'
import type { CellOpinion } from '../../shared/ranking/stage-opinions.ts'
import type { StandingColumn } from '../../shared/ranking/stage-standing.ts'
import { wrapText } from '../../shared/text-width.ts'
import '../charts/charts.css'
import { ChartImage } from '../charts/chart-image.tsx'
import { useText } from '../parts/use-text.ts'
import { StripDots } from './spread-strips.tsx'
import './agreement.css'

/** An idea with what people said of it, in the order of the columns; `widest` parts them most. */
export type AgendaRow = {
  ideaId: string
  number: string
  title: string
  opinions: readonly (CellOpinion | null)[]
  widest: number
}

const sizes = { rowHeight: 28, head: 30, gap: 24, leastWidth: 250 }
const strip = { names: 34, margin: 18 }
/** One line of the key below the picture. */
const keyHeight = 20

type Props = {
  rows: readonly AgendaRow[]
  columns: readonly StandingColumn[]
  title: string
  finding: string
  width: number
}

/** The strips of several ideas as small pictures side by side; numbers stand for the criteria, which the key names. */
export function AgendaStrips({ rows, columns, title, finding, width }: Props) {
  const say = useText()
  const { tiles, tileWidth, height } = layoutMultiples(rows.length, columns.length, { ...sizes, width })
  const keyTop = height + sizes.gap
  return (
    <ChartImage
      title={title}
      description={finding}
      width={width}
      height={keyTop + columns.length * keyHeight}
    >
      <g aria-hidden>
        {rows.map((row, place) => (
          <g key={row.ideaId} transform={`translate(${tiles[place]?.x ?? 0} ${tiles[place]?.y ?? 0})`}>
            <Tile row={row} columns={columns} width={tileWidth} />
          </g>
        ))}
        <g className="chart-label" fontSize={12}>
          {columns.map(({ criterion, scale }, place) => (
            <text key={criterion.id} x={2} y={keyTop + (place + 0.5) * keyHeight + 4}>
              {say('agenda.strips.key', { ...scale, sign: place + 1, name: criterion.name })}
            </text>
          ))}
        </g>
      </g>
    </ChartImage>
  )
}

type TileProps = Pick<Props, 'columns' | 'width'> & { row: AgendaRow }

function Tile({ row, columns, width }: TileProps) {
  const strips = layoutStrips(
    columns.map(({ scale }, column) => ({ opinion: row.opinions[column] ?? null, ...scale })),
    { ...strip, width, rowHeight: sizes.rowHeight, top: sizes.head },
  )
  const name = wrapText(`${row.number} ${row.title}`, { fontSize: 12, maximumWidth: width, maximumLines: 1 })
  return (
    <>
      <text x={0} y={16} fontSize={12} fontWeight={600} className="strip-title">
        {name[0]}
      </text>
      {columns.map(({ criterion }, column) => {
        const y = sizes.head + (column + 0.5) * sizes.rowHeight
        const isWidest = column === row.widest
        return (
          <g key={criterion.id}>
            {isWidest && (
              <rect
                x={0.5}
                y={y - sizes.rowHeight / 2 + 1}
                width={width - 1}
                height={sizes.rowHeight - 2}
                className="strip-widest"
              />
            )}
            <g className="chart-label">
              <text x={8} y={y + 4} fontSize={12} fontWeight={isWidest ? 700 : 400}>
                {column + 1}
              </text>
            </g>
            <line x1={strip.names} x2={width - strip.margin} y1={y} y2={y} className="chart-grid" />
            <Strip strip={strips[column] ?? null} />
          </g>
        )
      })}
    </>
  )
}

function Strip({ strip: drawn }: { strip: SpreadStrip | null }) {
  if (drawn === null) return null
  const { y, meanX } = drawn
  return (
    <>
      <StripDots strip={drawn} />
      <path d={`M${meanX} ${y - 13}l4 4l-4 4l-4 -4z`} className="strip-mean" />
    </>
  )
}
