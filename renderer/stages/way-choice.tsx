import { Box, Radio, Stack } from '@mantine/core'
import { type WayId, wayIds, wayTemplates } from '../../shared/stages/way-templates.ts'
import { useText } from '../parts/use-text.ts'
import { WayPreview } from './way-preview.tsx'

/** The templates a way can begin with, each told in a sentence and shown. */
export function WayChoice({ way, onChoose }: { way: WayId; onChoose: (way: WayId) => void }) {
  const say = useText()
  return (
    <Radio.Group
      label={say('way.choose')}
      description={say('way.choose.hint')}
      value={way}
      onChange={(wished) => onChoose(wayIds.find((one) => one === wished) ?? way)}
    >
      <Stack gap="xs" mt="xs">
        {wayIds.map((id) => (
          <div key={id}>
            <Radio value={id} label={say(`way.${id}`)} description={say(`way.${id}.text`)} />
            <Box pl={32}>
              <WayPreview stages={wayTemplates[id]} />
            </Box>
          </div>
        ))}
      </Stack>
    </Radio.Group>
  )
}
