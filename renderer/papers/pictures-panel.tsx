import { Box, Group, Image, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { api, client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'
import { PartButtons } from './part-buttons.tsx'

/** The charts of a paper, each with the words below it. */
export function PicturesPanel({ paper: { pictures } }: { paper: PaperView }) {
  const say = useText()
  return (
    <Panel title={say('papers.pictures')}>
      {pictures.length === 0 && <Text>{say('papers.pictures.none')}</Text>}
      <Stack>
        {pictures.map((picture, index) => (
          <Group key={picture.id} wrap="nowrap" align="flex-start">
            <Preview id={picture.id} title={picture.title} />
            <Stack flex={1} gap="xs">
              <PictureField picture={picture} field="title" label={say('papers.picture.title')} />
              <PictureField picture={picture} field="finding" label={say('papers.picture.finding')} />
            </Stack>
            <Box mt={24}>
              <PartButtons
                part="paperPicture"
                id={picture.id}
                name={say('papers.picture', { number: index + 1 })}
                isFirst={index === 0}
                isLast={index === pictures.length - 1}
              />
            </Box>
          </Group>
        ))}
      </Stack>
    </Panel>
  )
}

type Picture = PaperView['pictures'][number]

function Preview({ id, title }: { id: string; title: string }) {
  const picture = useQuery({
    ...api.papers.pictures.read.queryOptions({ input: { id } }),
    staleTime: Infinity,
  })
  return <Image src={picture.data?.address ?? null} alt={title} w={220} fit="contain" />
}

type FieldProps = { picture: Picture; field: 'title' | 'finding'; label: string }

function PictureField({ picture: { id, revision, ...words }, field, label }: FieldProps) {
  return (
    <SavedField
      label={label}
      isMultiline={field === 'finding'}
      value={words[field]}
      revision={revision}
      maxLength={field === 'title' ? 200 : 2000}
      save={async (typed, expectedRevision) => {
        await client.papers.pictures.save({ id, expectedRevision, [field]: typed })
        await refreshAll()
      }}
      theirs={(current) => String(current[field])}
    />
  )
}
