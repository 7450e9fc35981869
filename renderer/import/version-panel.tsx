import { Button, Checkbox, Group, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { ChangedIdea, ImportVersion, NamedIdeas } from '../../shared/import/import-version.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { client } from '../api.ts'
import { LongList } from '../parts/long-list.tsx'
import { Panel } from '../parts/panel.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import type { PreviewSource } from './preview-source.ts'
import { tellChanged } from './shown-value.ts'
import type { VersionChoosing } from './use-version.ts'

type Props = {
  version: ImportVersion
  /** The file is the very file of the earlier import, byte for byte. */
  isSame: boolean
  source: PreviewSource
  choosing: VersionChoosing
}

/** A newer version of a known file: what is new, changed (field by field), unchanged and gone, and what is taken of it. */
export function VersionPanel({ version, isSame, source, choosing }: Props) {
  const say = useText()
  const language = useLanguage()
  const { added, changed, same, gone, hidden } = version
  const isWhole = gone.count === 0 && hidden.count === 0
  const at = formatMoment(version.importedAt, language)
  return (
    <Panel
      title={say(isSame ? 'import.version.same' : 'import.version', { file: version.fileName })}
      finding={say('import.version.finding', { at, added, changed, same, gone: gone.count })}
    >
      <Stack gap="sm">
        <Checkbox
          label={say(isSame ? 'import.version.use-same' : 'import.version.use')}
          checked={choosing.isUsed}
          onChange={(event) => choosing.use(event.currentTarget.checked)}
        />
        {choosing.isUsed && changed > 0 && <Changes count={changed} source={source} choosing={choosing} />}
        {choosing.isUsed && changed === 0 && (
          <Text size="sm">{say(isWhole ? 'import.version.unchanged' : 'import.version.unchanged-rest')}</Text>
        )}
        {(['gone', 'hidden'] as const).map((what) =>
          version[what].count === 0 ? null : (
            <Text key={what} size="sm">
              {say(`import.version.${what}`, { ideas: nameIdeas(version[what], say) })}
            </Text>
          ),
        )}
      </Stack>
    </Panel>
  )
}

function nameIdeas({ count, first }: NamedIdeas, say: Say): string {
  const names = first.map(({ number, title }) => `${number} ${title}`).join(', ')
  return count > first.length ? say('import.named-and-more', { names, count: count - first.length }) : names
}

type ChangesProps = Pick<Props, 'source' | 'choosing'> & { count: number }

function Changes({ count, source, choosing }: ChangesProps) {
  const say = useText()
  const { uploadId, edition, onGone } = source
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
      <div className="import-change" aria-hidden>
        <Text size="sm" fw={600}>
          {say('import.version.field')}
        </Text>
        <Text size="sm" fw={600}>
          {say('import.version.before')}
        </Text>
        <Text size="sm" fw={600}>
          {say('import.version.after')}
        </Text>
      </div>
      <LongList
        label={say('import.version.changes')}
        count={count}
        itemHeight={72}
        state={edition}
        load={(from) => client.import.changes({ uploadId, edition, from })}
        onGone={onGone}
      >
        {(idea) => <Changed idea={idea} choosing={choosing} />}
      </LongList>
    </>
  )
}

function Changed({ idea, choosing }: { idea: ChangedIdea; choosing: VersionChoosing }) {
  const say = useText()
  const language = useLanguage()
  const { number, title, changes } = idea
  return (
    <>
      <Text size="sm" fw={600}>
        {number} {title}
      </Text>
      {changes.map(({ field, before, after }) => {
        const name = nameField(field, say)
        return (
          <div key={field} className="import-change">
            <Checkbox
              size="xs"
              label={name}
              aria-label={say('import.version.take', { field: name, number })}
              checked={choosing.isTaken(idea, field)}
              onChange={(event) => choosing.take(idea, field, event.currentTarget.checked)}
            />
            <Text size="sm" className="import-raw">
              <VisuallyHidden>{say('import.version.before')}: </VisuallyHidden>
              {tellChanged(before, say, language)}
            </Text>
            <Text size="sm" className="import-raw">
              <VisuallyHidden>{say('import.version.after')}: </VisuallyHidden>
              {tellChanged(after, say, language)}
            </Text>
          </div>
        )
      })}
    </>
  )
}

function nameField(field: string, say: Say): string {
  const key = `field.${field}`
  return isTextKey(key) ? say(key) : field
}
