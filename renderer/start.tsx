import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './wegweiser.css'
import { Center, MantineProvider, Text } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { text } from '../shared/language/text.ts'
import { queries, stayOpen } from './api.ts'
import { readPreferences } from './preferences.ts'
import { router } from './router.tsx'
import { enterSession } from './session.ts'
import { contrastVariables, theme } from './theme.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no root')

const isEntered = await enterSession()
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={contrastVariables} defaultColorScheme="auto">
      {isEntered ? <Application /> : <StartExpired />}
    </MantineProvider>
  </StrictMode>,
)
if (isEntered) void stayOpen()

function Application() {
  return (
    <QueryClientProvider client={queries}>
      <Notifications position="bottom-right" />
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}

function StartExpired() {
  return (
    <Center component="main" h="100vh" p="xl">
      <Text maw={480}>{text(readPreferences().language, 'app.start-expired')}</Text>
    </Center>
  )
}
