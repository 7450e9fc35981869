import { Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core'
import type { ImportVersion } from '../../shared/import/import-version.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { Panel } from '../parts/panel.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { tellChanged } from './shown-value.ts'
import { changeKey, type VersionChoosing } from './use-version.ts'

type Props = {
  version: ImportVersion
  /** The file is the very file of the earlier import, byte for byte. */
  isSame: boolean
  choosing: VersionChoosing
}

/** A newer version of a known file: what is new, changed (field by field), unchanged and gone, and what is taken of it. */
export function VersionPanel({ version, isSame, choosing }: Props) {
  const say = useText()
  const language = useLanguage()
  const changed = version.matched.filter(({ changes }) => changes.length > 0)
  const isWhole = version.gone.length === 0 && version.hidden.length === 0
  const counts = {
    at: formatMoment(version.importedAt, language),
    added: version.added.length,
    changed: changed.length,
    same: version.matched.length - changed.length,
    gone: version.gone.length,
  }
  return (
    <Panel
      title={say(isSame ? 'import.version.same' : 'import.version', { file: version.fileName })}
      finding={say('import.version.finding', counts)}
    >
      <Stack gap="sm">
        <Checkbox
          label={say(isSame ? 'import.version.use-same' : 'import.version.use')}
          checked={choosing.isUsed}
          onChange={(event) => choosing.use(event.currentTarget.checked)}
        />
        {choosing.isUsed && changed.length > 0 && <Changes changed={changed} choosing={choosing} />}
        {choosing.isUsed && changed.length === 0 && (
          <Text size="sm">{say(isWhole ? 'import.version.unchanged' : 'import.version.unchanged-rest')}</Text>
        )}
        {(['gone', 'hidden'] as const).map((what) =>
          version[what].length === 0 ? null : (
            <Text key={what} size="sm">
              {say(`import.version.${what}`, {
                ideas: version[what].map(({ number, title }) => `${number} ${title}`).join(', '),
              })}
            </Text>
          ),
        )}
      </Stack>
    </Panel>
  )
}

function Changes({ changed, choosing }: { changed: ImportVersion['matched']; choosing: VersionChoosing }) {
  const say = useText()
  return (
    <>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => choosing.takeAll(true)}>
          {say('import.version.take-all')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => choosing.takeAll(false)}>
          {say('import.version.take-none')}
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={640} mah={360} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('import.version.field')}</Table.Th>
              <Table.Th>{say('import.version.before')}</Table.Th>
              <Table.Th>{say('import.version.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changed.map((idea) => (
              <ChangedIdea key={idea.ideaId} idea={idea} choosing={choosing} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function ChangedIdea({
  idea,
  choosing,
}: {
  idea: ImportVersion['matched'][number]
  choosing: VersionChoosing
}) {
  const say = useText()
  const language = useLanguage()
  const { number, title, changes } = idea
  return (
    <>
      <Table.Tr>
        <Table.Th colSpan={3} scope="rowgroup">
          {number} {title}
        </Table.Th>
      </Table.Tr>
      {changes.map(({ field, before, after }) => {
        const name = nameField(field, say)
        const key = changeKey(idea, field)
        return (
          <Table.Tr key={field}>
            <Table.Td>
              <Checkbox
                size="xs"
                label={name}
                aria-label={say('import.version.take', { field: name, number })}
                checked={choosing.taken.has(key)}
                onChange={(event) => choosing.take(key, event.currentTarget.checked)}
              />
            </Table.Td>
            <Table.Td className="import-raw">{tellChanged(before, say, language)}</Table.Td>
            <Table.Td className="import-raw">{tellChanged(after, say, language)}</Table.Td>
          </Table.Tr>
        )
      })}
    </>
  )
}

function nameField(field: string, say: Say): string {
  const key = `field.${field}`
  return isTextKey(key) ? say(key) : field
}
