import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'

type Props = { idea: { ideaId: string; number: string; title: string } }

/** Number and title of an idea; leads to its sheet in the catalogue. */
export function IdeaLink({ idea: { ideaId, number, title } }: Props) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => <Link to="/ideas/$recordId" params={{ recordId: ideaId }} {...props} />}
    >
      {number} {title}
    </Anchor>
  )
}
