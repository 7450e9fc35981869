import { Button, Loader, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { WayId } from '../../shared/stages/way-templates.ts'
import { api, client, followJob, refreshAll } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { WayChoice } from '../stages/way-choice.tsx'

/** First start: the sample programme, or an empty one of one's own. */
export function WelcomePage() {
  const say = useText()
  return (
    <Page title={say('overview.welcome')} lead={say('overview.welcome.lead')}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" maw={1000}>
        <SampleChoice />
        <EmptyChoice />
      </SimpleGrid>
    </Page>
  )
}

function SampleChoice() {
  const say = useText()
  const fill = useMutation({
    mutationFn: async () =>
      await followJob(await client.sample.create({ jobId: crypto.randomUUID() }), () => undefined),
    onSuccess: refreshAll,
  })
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2} size="h3">
          {say('overview.sample')}
        </Title>
        <Text>{say('overview.sample.text')}</Text>
        <ProblemNotice error={fill.error} />
        <Button onClick={() => fill.mutate()} disabled={fill.isPending}>
          {say('overview.sample')}
        </Button>
        <div role="status">
          {fill.isPending && (
            <Text size="sm">
              <Loader size="xs" mr="xs" aria-hidden />
              {say('overview.filling')}
            </Text>
          )}
        </div>
      </Stack>
    </Paper>
  )
}

function EmptyChoice() {
  const say = useText()
  const [name, setName] = useState('')
  const [city, setCity] = useState('')
  const [way, setWay] = useState<WayId>('norderstedt')
  const create = useMutation(api.programme.createEmpty.mutationOptions({ onSuccess: refreshAll }))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    create.mutate({ name, city, way })
  }
  return (
    <Paper component="section" withBorder p="lg">
      <form onSubmit={submit}>
        <Stack>
          <Title order={2} size="h3">
            {say('overview.empty')}
          </Title>
          <Text>{say('overview.empty.text')}</Text>
          <TextInput
            label={say('overview.empty.name')}
            value={name}
            required
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={say('overview.empty.city')}
            value={city}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setCity(event.currentTarget.value)}
          />
          <WayChoice way={way} onChoose={setWay} />
          <ProblemNotice error={create.error} />
          <Button type="submit" variant="default" disabled={name.trim() === '' || create.isPending}>
            {say('overview.empty.create')}
          </Button>
        </Stack>
      </form>
    </Paper>
  )
}
