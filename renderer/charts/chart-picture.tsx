import { Button, Menu } from '@mantine/core'
import { IconPhotoDown } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { startDownload } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { pngOf, standalonePicture, type PictureWords } from './picture-file.ts'

type Kind = 'png' | 'svg'

/** How long the browser may take to fetch what it was handed, in milliseconds. */
const keptFor = 60_000

type Props = PictureWords & { children: ReactNode }

/** A chart with the choice of saving it as a picture, the same one as on screen, for papers and slides. */
export function ChartPicture({ title, finding, children }: Props) {
  const say = useText()
  const room = useRef<HTMLDivElement>(null)
  const save = useMutation({
    mutationFn: async (kind: Kind) => {
      const chart = room.current?.querySelector<SVGSVGElement>('svg[role="img"]')
      if (!chart) return
      const picture = standalonePicture(chart, { title, finding })
      const blob = kind === 'png' ? await pngOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' })
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
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
