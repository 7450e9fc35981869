import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  /** Its finding in one sentence, or how it is read, for those who do not see it. */
  description: string
  width: number
  height: number
  children: ReactNode
}

/** The picture of a chart, with title and description for screen readers. */
export function ChartImage({ title, description, width, height, children }: Props) {
  const id = useId()
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  )
}

/** A slanted hatching to fill areas with; `line` is the class of its lines. */
export function HatchPattern({ id, line }: { id: string; line: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className={line} />
      </pattern>
    </defs>
  )
}
