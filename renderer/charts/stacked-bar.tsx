import './charts.css'

/** One part of a stacked bar; `share` of the whole length, from 0 to 1. `sign` is short enough to stand in it. */
export type BarPart = { id: string; sign: string; share: number }

/** Narrower parts have no room for their sign; the table beside the bar names them all. */
const leastSignedShare = 0.03

/**
 * Parts that add up to at most 1, in a bar that is 1 long; what is left over is hatched. Neighbours differ in tone and are
 * told apart by a line and their sign, not by colour. The picture is one image with a name; its numbers belong in a table.
 */
export function StackedBar({
  parts,
  label,
  ends,
}: {
  parts: readonly BarPart[]
  label: string
  ends: string[]
}) {
  return (
    <div role="img" aria-label={label}>
      <div className="stacked-bar">
        {parts.map(({ id, sign, share }) => (
          <span key={id} className="stacked-bar-part" style={{ width: `${share * 100}%` }}>
            {share >= leastSignedShare ? sign : ''}
          </span>
        ))}
        <span className="stacked-bar-rest" />
      </div>
      <div className="stacked-bar-axis">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  )
}
