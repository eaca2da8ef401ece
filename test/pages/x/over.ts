import type { Place } from './address.ts';
import type { Shape } from './composer.tsx';
import { someonesPost } from './status.tsx';

/** What the window over the page is for, by its address. */
export function overOf({ over = '', beneath }: Place): Shape & {
  readonly replyTo?: string;
  readonly text?: string;
} {
  const url = new URL(over, location.origin);
  const asked = url.searchParams;
  if (asked.has('in_reply_to')) return { name: 'x-modal-reply', verb: 'Reply', replyTo: someonesPost };
  if (url.pathname.startsWith('/intent/')) {
    const text = ['text', 'url'].flatMap((name) => asked.get(name) ?? []).join('\n');
    return { name: 'x-intent', verb: 'Post', text };
  }
  if (url.pathname === '/compose/post/edit/1') {
    return { name: 'x-edit', verb: 'Update', text: asked.get('text') ?? '' };
  }
  if (asked.has('url')) return { name: 'x-quote', verb: 'Post', quoted: someonesPost };
  if (beneath.startsWith('/i/communities/')) {
    return { name: 'x-community-modal', verb: 'Post', audience: 'Practice community' };
  }
  return { name: 'x-modal', verb: 'Post' };
}
