import { Anchor, Kbd, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { createElement, Fragment } from 'react'
import { lookout, steps } from '../../shared/flow.ts'
import { type GuidePiece, parseGuideText } from '../../shared/language/guide-text.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { type Say, useText } from '../parts/use-text.ts'
import { useChapterTitle } from './use-guide.ts'

/** A line of the guide with its screen words, keys and links; written as fixed children, so that none needs a key. */
export function GuideLine({ line }: { line: string }) {
  return createElement(
    Fragment,
    null,
    ...parseGuideText(line).map((piece) => createElement(Piece, { piece })),
  )
}

function Piece({ piece }: { piece: GuidePiece }) {
  const say = useText()
  const titleOf = useChapterTitle()
  switch (piece.kind) {
    case 'plain':
      return piece.text
    case 'strong':
      return <strong>{piece.text}</strong>
    case 'key':
      return <Kbd>{piece.text}</Kbd>
    case 'screen':
      return (
        <Text span inherit fw={600}>
          {screenWords(piece.key, say)}
        </Text>
      )
    case 'page':
      return (
        <Anchor component={Link} to={piece.path} inherit underline="always">
          {pageName(piece.path, say)}
        </Anchor>
      )
    case 'chapter':
      return (
        <Anchor component={Link} to={`/guide/${piece.id}`} resetScroll={false} inherit underline="always">
          {titleOf(piece.id)}
        </Anchor>
      )
  }
}

/** What stands on the button; a number that only the page knows becomes „…“. */
function screenWords(key: string, say: Say): string {
  return isTextKey(key) ? say(key).replaceAll(/\{\w+\}/g, '…') : key
}

function pageName(path: string, say: Say): string {
  if (path === '/trail') return say('trail-page.title')
  const step = steps.find((one) => path === `/${one}`) ?? lookout
  return say(`step.${step}`)
}
