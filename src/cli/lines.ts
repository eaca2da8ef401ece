import { createReadStream } from 'node:fs';
import { cliWords } from '../words.ts';

/** Where a draft comes from: a path, or `-` for standard input. */
export type Source = string;

/** The bytes of a source as they arrive. Rejects with the system's error where it cannot be read. */
export function bytesOf(source: Source): AsyncIterable<Uint8Array> {
  return source === '-' ? process.stdin : createReadStream(source);
}

/** The text of some bytes; a byte order mark is not part of it. Throws, in our words, where it is not UTF-8. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(cliWords.notUtf8);
  }
}

/** All bytes at once. */
export async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

/** The lines of a stream, without their line feeds, each as soon as it is whole. Cut as bytes: a broken line spoils no other. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
