import { createServer, connect } from 'node:http2';
import { connect as connectSocket, type AddressInfo } from 'node:net';
import { Duplex } from 'node:stream';

type Headers = Readonly<Record<string, string>>;

const headersFrame = 1;
const frameHead = 9;

/**
 * Bytes of each set of headers as the first answer of an HTTP/2 connection
 * (RFC 9113, packed by RFC 7541), frame heads of the headers and of one frame
 * of data included. Node's own server packs them; nginx comes within some bytes of it.
 */
export async function measureHeaderBytes(sets: readonly Headers[]): Promise<number[]> {
  const server = createServer((request, response) => {
    response.writeHead(200, sets[Number(request.url.slice(1))]).end('x'.repeat(9999));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sizes: number[] = [];
  for (const number of sets.keys()) sizes.push(await askOnce(port, `/${number}`));
  server.close();
  return sizes;
}

/** One request on a connection of its own; the bytes of the headers in its answer. */
async function askOnce(port: number, path: string): Promise<number> {
  const socket = connectSocket(port, '127.0.0.1');
  const received: Buffer[] = [];
  const wire = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _, done) => void socket.write(chunk, done),
  });
  socket.on('data', (chunk) => {
    received.push(chunk);
    wire.push(chunk);
  });
  const session = connect(`http://127.0.0.1:${port}`, { createConnection: () => wire });
  await new Promise<void>((resolve, reject) => {
    session.on('error', reject);
    session
      .request({ ':path': path, 'accept-encoding': 'br' })
      .on('end', resolve)
      .on('error', reject)
      .resume();
  });
  session.destroy();
  socket.destroy();
  return listFrames(Buffer.concat(received))
    .filter(({ type }) => type === headersFrame)
    .reduce((sum, { bytes }) => sum + bytes, frameHead);
}

function listFrames(bytes: Buffer): { type: number; bytes: number }[] {
  const frames: { type: number; bytes: number }[] = [];
  for (let at = 0; at + frameHead <= bytes.length; at += frames.at(-1)!.bytes) {
    frames.push({ type: bytes[at + 3]!, bytes: bytes.readUIntBE(at, 3) + frameHead });
  }
  return frames;
}
