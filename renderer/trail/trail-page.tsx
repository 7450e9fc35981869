import { Button, Group, Loader, NativeSelect, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { TrailTable } from './trail-table.tsx'

const entriesAtOnce = 100

/** The whole trail, newest first: look for an entry, take it back. */
export function TrailPage() {
  const say = useText()
  const language = useLanguage()
  const [words, setWords] = useState('')
  const [by, setBy] = useState('')
  const [soughtWords] = useDebouncedValue(words, 250)
  const people = useQuery(api.trail.people.queryOptions())
  const trail = useInfiniteQuery(
    api.trail.list.infiniteOptions({
      input: (before: number | undefined) => ({
        limit: entriesAtOnce,
        words: soughtWords,
        language,
        ...(by === '' ? {} : { by }),
        ...(before === undefined ? {} : { before }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => (last.length < entriesAtOnce ? undefined : last.at(-1)?.sequence),
      placeholderData: keepPreviousData,
    }),
  )
  const entries = trail.data?.pages.flat() ?? []
  const isFiltered = soughtWords.trim() !== '' || by !== ''
  return (
    <Page title={say('trail-page.title')} lead={say('trail-page.lead')}>
      <Group align="end">
        <TextInput
          type="search"
          label={say('trail-page.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          maxLength={200}
          w={320}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label={say('trail-page.person')}
          value={by}
          data={[
            { value: '', label: say('trail-page.everybody') },
            ...(people.data ?? []).filter((name) => name !== ''),
          ]}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <Text role="status" size="sm" c="dimmed" pb={8}>
          {trail.data !== undefined &&
            say(trail.hasNextPage ? 'trail-page.shown.more' : 'trail-page.shown', { count: entries.length })}
        </Text>
      </Group>
      <ProblemNotice error={trail.error} />
      {trail.isPending && <Loader aria-label={say('app.loading')} />}
      {trail.data !== undefined && entries.length === 0 && (
        <Text>{say(isFiltered ? 'trail-page.none-found' : 'trail-page.none')}</Text>
      )}
      {entries.length > 0 && <TrailTable entries={entries} />}
      {trail.hasNextPage && (
        <Group justify="center">
          <Button
            variant="default"
            loading={trail.isFetchingNextPage}
            onClick={() => void trail.fetchNextPage()}
          >
            {say('trail-page.older')}
          </Button>
        </Group>
      )}
    </Page>
  )
}
