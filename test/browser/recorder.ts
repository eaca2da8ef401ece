import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy through which a whole browser goes: it lets nothing out and remembers who asked for what. */
export interface Recorder {
  readonly port: number;
  /** `host:port` or address of every request that got as far as the proxy. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Starts the proxy on a free port of this machine. */
export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Practice\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
