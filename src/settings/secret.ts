import { stored } from '../storage.ts';

const store = stored('secret', parse);

/** The secret of this machine, 64 hexadecimal digits; made the first time it is asked for. */
export async function readSecret(): Promise<string> {
  const known = await store.read();
  if (known) return known;
  await store.change((now) => now ?? fresh());
  return (await store.read()) ?? fresh();
}

function parse(raw: unknown): string | undefined {
  return typeof raw === 'string' && /^[0-9a-f]{64}$/.test(raw) ? raw : undefined;
}

function fresh(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
