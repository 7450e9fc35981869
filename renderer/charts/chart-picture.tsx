import { Button, Menu } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconPhotoDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { startDownload } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import type { Language } from '../../shared/language/text.ts'
import { OtherLanguage, useLanguage, useText } from '../parts/use-text.ts'
import { pngOf, standalonePicture, type StandalonePicture, type PictureWords } from './picture-file.ts'
import { PutIntoPaper } from './put-into-paper.tsx'

type Kind = 'png' | 'svg'

/** How long the browser may take to fetch what it was handed, in milliseconds. */
const keptFor = 60_000

/** The width of a picture for the page of a paper, in pixels; the style sheet says the same. */
const pageWidth = 720

/** Papers are written in German, whatever the language of the window is. */
const paperLanguage = 'de'

type Props = {
  /** What the chart says, in the language asked for. */
  words: (language: Language) => PictureWords
  /** Draws the chart in a width in pixels. */
  children: (width: number) => ReactNode
}

/**
 * A chart with the choice of saving it as a picture, the same one as on screen, or putting it into a paper: for that it is
 * drawn once more, out of sight, in the width of a page and in the language of papers, so that it can be read in print.
 */
export function ChartPicture({ words, children }: Props) {
  const say = useText()
  const language = useLanguage()
  const { ref, width } = useElementSize()
  const room = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const [isForPaper, setForPaper] = useState(false)
  const save = useMutation({
    mutationFn: async (kind: Kind) => {
      const { title, finding } = words(language)
      const drawn = pictureIn(room.current, { title, finding })
      const blob = kind === 'png' ? await pngOf(drawn) : new Blob([drawn.svg], { type: 'image/svg+xml' })
      const address = URL.createObjectURL(blob)
      startDownload(address, `${title}.${kind}`)
      setTimeout(() => URL.revokeObjectURL(address), keptFor)
    },
  })
  return (
    <div ref={room} className="chart-picture">
      <div ref={ref}>{width > 0 && children(width)}</div>
      <ProblemNotice error={save.error} />
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            loading={save.isPending}
            leftSection={<IconPhotoDown size={16} aria-hidden />}
          >
            {say('chart.save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => save.mutate('png')}>{say('chart.save.png')}</Menu.Item>
          <Menu.Item onClick={() => save.mutate('svg')}>{say('chart.save.svg')}</Menu.Item>
          <Menu.Item onClick={() => setForPaper(true)}>{say('chart.into-paper')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isForPaper && (
        <div ref={page} className="chart-for-paper" aria-hidden inert>
          <OtherLanguage value={paperLanguage}>{children(pageWidth)}</OtherLanguage>
        </div>
      )}
      {isForPaper && (
        <PutIntoPaper
          {...words(paperLanguage)}
          draw={() => pngOf(pictureIn(page.current, {}))}
          onClose={() => setForPaper(false)}
        />
      )}
    </div>
  )
}

function pictureIn(room: HTMLElement | null, words: Partial<PictureWords>): StandalonePicture {
  const chart = room?.querySelector<SVGSVGElement>('svg[role="img"]')
  if (!chart) throw new Error('there is no chart to draw')
  return standalonePicture(chart, words)
}
