import { ActionIcon, Button, Group, Menu, TextInput, useMantineColorScheme } from '@mantine/core'
import { IconHelp, IconHistory, IconLanguage, IconSunMoon, IconUser } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { steps } from '../shared/flow.ts'
import { languages } from '../shared/language/text.ts'
import { savePreferences, usePreferences } from './preferences.ts'
import { useText } from './parts/use-text.ts'

/** Who works here, language, colours, trail and guide: always at the same place. */
export function ShellMenu() {
  return (
    <Group gap={4}>
      <PersonMenu />
      <LanguageMenu />
      <ColourMenu />
      <TrailLink />
      <GuideLink />
    </Group>
  )
}

function PersonMenu() {
  const say = useText()
  const { person } = usePreferences()
  return (
    <Menu width={280} trapFocus returnFocus>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" leftSection={<IconUser size={18} aria-hidden />}>
          {person === '' ? say('app.person') : person}
        </Button>
      </Menu.Target>
      <Menu.Dropdown p="sm">
        <TextInput
          label={say('app.person')}
          description={say('app.person.hint')}
          defaultValue={person}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => savePreferences({ person: event.currentTarget.value })}
        />
      </Menu.Dropdown>
    </Menu>
  )
}

function LanguageMenu() {
  const say = useText()
  const { language } = usePreferences()
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={say('app.language')}>
          <IconLanguage size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            aria-current={one === language ? 'true' : undefined}
            onClick={() => savePreferences({ language: one })}
          >
            {say(`app.language.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function ColourMenu() {
  const say = useText()
  const { setColorScheme } = useMantineColorScheme()
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={say('app.colours')}>
          <IconSunMoon size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['auto', 'light', 'dark'] as const).map((scheme) => (
          <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)}>
            {say(`app.colours.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function TrailLink() {
  const say = useText()
  const title = say('trail-page.title')
  return (
    <ActionIcon component="a" href="#/trail" variant="subtle" size="lg" aria-label={title} title={title}>
      <IconHistory size={20} aria-hidden />
    </ActionIcon>
  )
}

/** Opens the guide at the chapter that explains the page one is on. */
function GuideLink() {
  const say = useText()
  const title = say('app.guide')
  const path = useRouterState({ select: (state) => state.location.pathname })
  const step = path.split('/')[1] ?? ''
  return (
    <ActionIcon
      component="a"
      href={(steps as readonly string[]).includes(step) ? `#/guide/${step}` : '#/guide'}
      variant="subtle"
      size="lg"
      aria-label={title}
      title={title}
    >
      <IconHelp size={20} aria-hidden />
    </ActionIcon>
  )
}
