import { ActionIcon, AppShell, Anchor, Burger, Group, Loader, NavLink, ScrollArea, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSignRight } from '@tabler/icons-react'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { pages } from './pages.tsx'
import { ShellMenu } from './shell-menu.tsx'
import { useKeptFocus } from './parts/use-kept-focus.ts'
import { useRequiredText } from './parts/use-required-text.ts'
import { useLanguage, useText } from './parts/use-text.ts'

/** The frame: the way at the left, the page at the right, the menu (language, colours, help) at the top. */
export function Shell() {
  const say = useText()
  const language = useLanguage()
  const [isOpen, { toggle, close }] = useDisclosure(false)
  useRequiredText()
  useKeptFocus()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 200, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between">
          <Group gap="xs">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={say('app.menu')} />
            <ActionIcon component="span" variant="transparent" aria-hidden>
              <IconSignRight />
            </ActionIcon>
            <Text fw={700}>{say('app.name')}</Text>
            <Anchor className="skip-link" href="#main" onClick={skipToMain}>
              {say('app.skip')}
            </Anchor>
          </Group>
          <ShellMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={say('app.navigation')}>
        <ScrollArea>
          <Steps onNavigate={close} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Suspense fallback={<Loader aria-label={say('app.loading')} />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  )
}

function Steps({ onNavigate }: { onNavigate: () => void }) {
  const say = useText()
  const path = useRouterState({ select: (state) => state.location.pathname })
  return pages.map((page) => {
    const isHere = page.path === '/' ? path === '/' : path.startsWith(page.path)
    return (
      <NavLink
        key={page.step}
        component={Link}
        to={page.path}
        label={say(`step.${page.step}`)}
        leftSection={<page.icon size={18} aria-hidden />}
        active={isHere}
        aria-current={isHere ? 'page' : undefined}
        onClick={onNavigate}
      />
    )
  })
}

/** The address behind `#` belongs to the router, so the jump is made by hand. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')?.focus()
}
