import { describe, expect, test } from 'vitest'
import { findRefusal, type Gate, type IncomingRequest } from '../../../main/hosts/own-page-only.ts'

const gate: Gate = { host: '127.0.0.1:49152', isToken: (token) => token === 'right', isLocked: false }

type Headers = Record<string, string | string[] | undefined>

const pageHeaders = { host: '127.0.0.1:49152', 'sec-fetch-site': 'none' }
const callHeaders = {
  host: '127.0.0.1:49152',
  origin: 'http://127.0.0.1:49152',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-wegweiser-token': 'right',
}

function page(headers: Headers = {}, path = '/', method = 'GET'): IncomingRequest {
  return { method, path, headers: lines({ ...pageHeaders, ...headers }) }
}

function call(headers: Headers = {}, path = '/api/ideas/list', method = 'POST'): IncomingRequest {
  return { method, path, headers: lines({ ...callHeaders, ...headers }) }
}

/** One line for each value; a list is a header sent several times, `undefined` one that is not sent. */
function lines(headers: Headers): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  )
}

const welcome: [string, IncomingRequest][] = [
  ['the page by navigation', page()],
  ['the page typed by hand in a program that sends no fetch headers', page({ 'sec-fetch-site': undefined })],
  ['an asset from the page', page({ 'sec-fetch-site': 'same-origin' }, '/assets/start-a1b2.js')],
  [
    'a module script with its origin',
    page({ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:49152' }, '/assets/x.js'),
  ],
  [
    'a download by a link',
    page({ 'sec-fetch-site': 'same-origin' }, '/download/Zx-_9/%C3%9Cbersicht%20GO%21.xlsx'),
  ],
  ['a call', call()],
  ['a call with a character set', call({ 'content-type': 'application/json; charset=utf-8' })],
  ['a file', call({ 'content-type': 'application/octet-stream' }, '/api/files')],
  ['the start code, which has no token yet', call({ 'x-wegweiser-token': undefined }, '/api/start')],
]

const hostile: [string, IncomingRequest, number][] = [
  // L1: DNS rebinding and other names for this machine
  ['another name', page({ host: 'evil.example:49152' }), 421],
  ['localhost', page({ host: 'localhost:49152' }), 421],
  ['a name below localhost', page({ host: 'x.localhost:49152' }), 421],
  ['the right host without port', page({ host: '127.0.0.1' }), 421],
  ['the right host with another port', page({ host: '127.0.0.1:80' }), 421],
  ['the right host as the beginning of another', page({ host: '127.0.0.1:49152.evil.example' }), 421],
  ['the right host behind a name', page({ host: 'evil.127.0.0.1:49152' }), 421],
  ['a trailing dot', page({ host: '127.0.0.1.:49152' }), 421],
  ['a short spelling', page({ host: '127.1:49152' }), 421],
  ['the number of the address', page({ host: '2130706433:49152' }), 421],
  ['zero', page({ host: '0:49152' }), 421],
  ['the address of all', page({ host: '0.0.0.0:49152' }), 421],
  ['the newer address', page({ host: '[::1]:49152' }), 421],
  ['the newer address around the older', page({ host: '[::ffff:127.0.0.1]:49152' }), 421],
  ['blanks around the host', page({ host: ' 127.0.0.1:49152 ' }), 421],
  ['no host', page({ host: undefined }), 421],
  ['two hosts', page({ host: ['127.0.0.1:49152', '127.0.0.1:49152'] }), 421],
  ['two hosts, one foreign', page({ host: ['127.0.0.1:49152', 'evil.example'] }), 421],
  ['a foreign host for a call', call({ host: 'evil.example' }), 421],
  // L2: forms, images, scripts of other sites
  ['a call as an image', call({ 'sec-fetch-site': 'cross-site' }, '/api/ideas/list', 'GET'), 405],
  ['a form', call({ 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['a form with a file', call({ 'content-type': 'multipart/form-data; boundary=x' }), 415],
  ['a form of plain text', call({ 'content-type': 'text/plain' }), 415],
  ['json hidden in another type', call({ 'content-type': 'text/plain;application/json' }), 415],
  ['no type', call({ 'content-type': undefined }), 415],
  ['json to the path of files', call({}, '/api/files'), 415],
  ['bytes to a call', call({ 'content-type': 'application/octet-stream' }), 415],
  ['a preflight', call({}, '/api/ideas/list', 'OPTIONS'), 405],
  ['a preflight for the page', page({}, '/', 'OPTIONS'), 405],
  ['PUT', call({}, '/api/ideas/list', 'PUT'), 405],
  ['DELETE', call({}, '/api/ideas/list', 'DELETE'), 405],
  ['HEAD', page({}, '/', 'HEAD'), 405],
  ['TRACE', page({}, '/', 'TRACE'), 405],
  ['CONNECT', page({}, '127.0.0.1:443', 'CONNECT'), 405],
  ['a method of its own', page({}, '/', 'get'), 405],
  ['POST to the page', page({}, '/', 'POST'), 405],
  ['POST to a download', page({}, '/download/x/y', 'POST'), 405],
  // L3: other sites and other ports
  ['a foreign origin', call({ origin: 'https://evil.example' }), 403],
  ['a foreign origin for the page', page({ origin: 'https://evil.example' }), 403],
  ['an origin that hides itself', call({ origin: 'null' }), 403],
  ['an empty origin', call({ origin: '' }), 403],
  ['the right origin with https', call({ origin: 'https://127.0.0.1:49152' }), 403],
  ['the origin of another port', call({ origin: 'http://127.0.0.1:8080' }), 403],
  ['the origin localhost', call({ origin: 'http://localhost:49152' }), 403],
  ['the right origin with a slash', call({ origin: 'http://127.0.0.1:49152/' }), 403],
  [
    'the right origin as the beginning of another',
    call({ origin: 'http://127.0.0.1:49152.evil.example' }),
    403,
  ],
  ['two origins', call({ origin: ['http://127.0.0.1:49152', 'http://127.0.0.1:49152'] }), 403],
  ['a call without origin', call({ origin: undefined }), 403],
  ['a cross-site call', call({ 'sec-fetch-site': 'cross-site' }), 403],
  ['a call from another local port', call({ 'sec-fetch-site': 'same-site' }), 403],
  ['a call typed by hand', call({ 'sec-fetch-site': 'none' }), 403],
  ['a call without fetch headers', call({ 'sec-fetch-site': undefined }), 403],
  ['two different fetch headers', call({ 'sec-fetch-site': ['same-origin', 'cross-site'] }), 403],
  ['a cross-site script', page({ 'sec-fetch-site': 'cross-site' }, '/assets/start.js'), 403],
  ['a page in a frame of another local port', page({ 'sec-fetch-site': 'same-site' }), 403],
  ['a cross-site download', page({ 'sec-fetch-site': 'cross-site' }, '/download/x/y'), 403],
  ['two fetch headers for the page', page({ 'sec-fetch-site': ['none', 'none'] }), 403],
  // L6, L8: the token
  ['no token', call({ 'x-wegweiser-token': undefined }), 401],
  ['an empty token', call({ 'x-wegweiser-token': '' }), 401],
  ['a wrong token', call({ 'x-wegweiser-token': 'wrong' }), 401],
  ['the right token with more behind it', call({ 'x-wegweiser-token': 'right, wrong' }), 401],
  ['two tokens', call({ 'x-wegweiser-token': ['right', 'right'] }), 401],
  ['the token as a cookie', call({ 'x-wegweiser-token': undefined, cookie: 'token=right' }), 401],
  ['the token in the address', call({ 'x-wegweiser-token': undefined }, '/api/ideas/list?token=right'), 401],
  [
    'a file without token',
    call({ 'content-type': 'application/octet-stream', 'x-wegweiser-token': undefined }, '/api/files'),
    401,
  ],
  ['the start code with something behind it', call({ 'x-wegweiser-token': undefined }, '/api/start?x'), 401],
  ['a path below the start code', call({ 'x-wegweiser-token': undefined }, '/api/start/x'), 401],
  // L10: sockets
  ['a web socket', page({ upgrade: 'websocket', connection: 'Upgrade' }), 400],
  ['a newer protocol', page({ upgrade: 'h2c' }), 400],
  // L11, L12: paths
  ['a whole address as path', page({}, 'http://evil.example/'), 400],
  ['a path with two slashes', page({}, '//evil.example/'), 400],
  ['a star', page({}, '*'), 400],
  ['an empty path', page({}, ''), 400],
  ['steps upwards', page({}, '/../package.json'), 400],
  ['steps upwards in a call', page({}, '/x/../api/ideas/list'), 400],
  ['encoded steps upwards', page({}, '/%2e%2e/package.json'), 400],
  ['a step on the spot', page({}, '/./api/ideas/list'), 400],
  ['backslashes', page({}, '/..\\..\\package.json'), 400],
  ['a call with an encoded letter', page({}, '/%61pi/ideas/list'), 400],
  ['a call with an encoded slash', page({}, '/api%2Fideas/list'), 400],
  ['a broken code', page({}, '/%zz'), 400],
  ['a very long path', page({}, `/${'x'.repeat(9000)}`), 414],
]

describe('own page only', () => {
  test.each(welcome)('lets pass: %s', (_name, request) => {
    expect(findRefusal(request, gate)).toBeUndefined()
  })

  test.each(hostile)('refuses: %s', (_name, request, status) => {
    expect(findRefusal(request, gate)).toMatchObject({ status })
  })

  test('knows more than forty attacks', () => {
    expect(hostile.length).toBeGreaterThan(40)
  })

  test('answers no call any more when it is locked, not even with the right token', () => {
    const locked = { ...gate, isLocked: true }
    expect(findRefusal(call(), locked)).toMatchObject({ status: 423 })
    expect(findRefusal(call({}, '/api/start'), locked)).toMatchObject({ status: 423 })
  })

  test('asks for the token only after everything else is in order', () => {
    const asked: string[] = []
    const watching = { ...gate, isToken: (token: string) => asked.push(token) > 0 }
    for (const [, request, status] of hostile) if (status !== 401) findRefusal(request, watching)
    expect(asked).toEqual([])
  })
})
