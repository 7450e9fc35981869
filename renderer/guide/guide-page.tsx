import { Anchor, Box, Flex, List, Stack, Text, Title } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { GuideChapter } from '../../shared/language/guide-text.ts'
import { Page } from '../parts/page.tsx'
import { useText } from '../parts/use-text.ts'
import { GuideBlocks } from './guide-blocks.tsx'
import { useGuide } from './use-guide.ts'

/** The guide on one page, so that the browser's own search finds everything; `/guide/<chapter>` jumps to a chapter. */
export function GuidePage() {
  const say = useText()
  const chapters = useGuide()
  const { recordId } = useParams({ strict: false })
  useEffect(() => {
    if (recordId !== undefined) showChapter(recordId)
  }, [recordId])
  return (
    <Page title={say('app.guide')} lead={say('guide.lead')}>
      <Flex gap="xl" align="flex-start" direction={{ base: 'column', md: 'row' }}>
        <Contents chapters={chapters} here={recordId} />
        <Stack gap="xl" className="guide-text">
          {chapters.map((chapter) => (
            <Chapter key={chapter.id} chapter={chapter} />
          ))}
        </Stack>
      </Flex>
    </Page>
  )
}

function Contents({ chapters, here }: { chapters: readonly GuideChapter[]; here: string | undefined }) {
  const say = useText()
  return (
    <Box component="nav" aria-labelledby="guide-contents" className="guide-contents">
      <Text id="guide-contents" fw={600} size="sm" mb={4}>
        {say('guide.contents')}
      </Text>
      <List listStyleType="none" spacing={2} size="sm">
        {chapters.map(({ id, title }) => (
          <List.Item key={id}>
            <Anchor
              component={Link}
              to={`/guide/${id}`}
              resetScroll={false}
              inherit
              aria-current={id === here ? 'location' : undefined}
              fw={id === here ? 600 : undefined}
              onClick={() => showChapter(id)}
            >
              {title}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Box>
  )
}

function Chapter({ chapter }: { chapter: GuideChapter }) {
  const id = headingId(chapter.id)
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h3" id={id} tabIndex={-1} className="guide-heading">
        {chapter.title}
      </Title>
      <GuideBlocks blocks={chapter.blocks} />
    </Stack>
  )
}

function headingId(chapterId: string): string {
  return `chapter-${chapterId}`
}

/** Also when the address stays the same: the same line of the contents may be chosen twice. */
function showChapter(chapterId: string): void {
  const heading = document.querySelector<HTMLElement>(`#${CSS.escape(headingId(chapterId))}`)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
