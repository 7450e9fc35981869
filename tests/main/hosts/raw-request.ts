import { connect } from 'node:net'

export type RawAnswer = { status: number; headers: [string, string][]; body: string }

/** Sends bytes as they are to a port of this machine and reads until the other side closes. */
export async function sendRaw(port: number, text: string, host = '127.0.0.1'): Promise<RawAnswer> {
  const answer = await new Promise<string>((done, fail) => {
    const socket = connect(port, host, () => socket.write(text))
    let received = ''
    socket.on('data', (chunk) => (received += chunk.toString('latin1')))
    socket.on('error', (error) => (received === '' ? fail(error) : done(received)))
    socket.on('close', () => done(received))
  })
  return parse(answer)
}

function parse(answer: string): RawAnswer {
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}

/** A request in text: first line, header lines, and the body with its length. */
export function writeRequest(first: string, headers: string[], body = ''): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  return [`${first} HTTP/1.1`, ...headers, ...length, 'Connection: close', '', body].join('\r\n')
}
