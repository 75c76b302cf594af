import type { IncomingMessage } from 'node:http';

/** The body of a request that announced `length` bytes, or undefined when the connection broke off before them. */
export const readBody = (request: IncomingMessage, length: number): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => {
    const body = new Uint8Array(length);
    let filled = 0;
    request.on('data', (chunk: Buffer) => {
      body.set(chunk, filled);
      filled += chunk.length;
    });
    request.on('end', () => {
      resolve(filled === length ? body : undefined);
    });
    request.on('close', () => {
      resolve(undefined);
    });
    request.on('error', () => {
      resolve(undefined);
    });
  });
