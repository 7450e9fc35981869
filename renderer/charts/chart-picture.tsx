import { Button, Menu } from '@mantine/core'
import { IconPhotoDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { startDownload } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { pngOf, standalonePicture, type StandalonePicture, type PictureWords } from './picture-file.ts'
import { PutIntoPaper } from './put-into-paper.tsx'

type Kind = 'png' | 'svg'

/** How long the browser may take to fetch what it was handed, in milliseconds. */
const keptFor = 60_000

type Props = PictureWords & { children: ReactNode }

/** A chart with the choice of saving it as a picture or putting it into a paper, the same one as on screen. */
export function ChartPicture({ title, finding, children }: Props) {
  const say = useText()
  const room = useRef<HTMLDivElement>(null)
  const [isForPaper, setForPaper] = useState(false)
  const picture = (words: Partial<PictureWords>): StandalonePicture => {
    const chart = room.current?.querySelector<SVGSVGElement>('svg[role="img"]')
    if (!chart) throw new Error('there is no chart to draw')
    return standalonePicture(chart, words)
  }
  const save = useMutation({
    mutationFn: async (kind: Kind) => {
      const drawn = picture({ title, finding })
      const blob = kind === 'png' ? await pngOf(drawn) : new Blob([drawn.svg], { type: 'image/svg+xml' })
      const address = URL.createObjectURL(blob)
      startDownload(address, `${title}.${kind}`)
      setTimeout(() => URL.revokeObjectURL(address), keptFor)
    },
  })
  return (
    <div ref={room} className="chart-picture">
      {children}
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
        <PutIntoPaper
          title={title}
          finding={finding}
          draw={() => pngOf(picture({}))}
          onClose={() => setForPaper(false)}
        />
      )}
    </div>
  )
}
