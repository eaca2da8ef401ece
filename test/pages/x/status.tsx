/** @jsxImportSource react */
import { type Press, useState } from 'react';
import type { Place } from './address.ts';
import { InlineDesk } from './desk.tsx';
import { say } from './scramble.ts';

/** What somebody wrote, which is not ours to read. */
export const someonesPost =
  'Is there a good podcast about sleep for people who cannot switch off in the evening?';

/** The page of one post: a box to answer in, and the ways to answer or quote in a window. */
export function Status(props: { readonly place: Place; readonly go: (to: string) => void }) {
  const { go } = props;
  const [choosing, setChoosing] = useState(false);
  return (
    <section className="card" aria-label="Conversation">
      <article data-testid="tweet">
        <div data-testid="tweetText">{someonesPost}</div>
        <button
          type="button"
          data-testid="reply"
          aria-label="2 Replies. Reply"
          onClick={() => go('/compose/post?in_reply_to=1')}
        >
          {say('Answer in a window')}
        </button>
        <button
          type="button"
          data-testid="retweet"
          aria-label="1 repost. Repost"
          aria-haspopup="menu"
          onClick={() => setChoosing(!choosing)}
        >
          {say('Pass on')}
        </button>
        {choosing ? (
          <div role="menu" className="tools near">
            <div role="menuitem" tabIndex={0} data-testid="retweetConfirm">
              {say('Repost')}
            </div>
            <a
              role="menuitem"
              href="/compose/post"
              onClick={(press: Press) => {
                press.preventDefault();
                setChoosing(false);
                go('/compose/post?url=https%3A%2F%2Fx.com%2Fsomeone%2Fstatus%2F1');
              }}
            >
              {say('Quote')}
            </a>
          </div>
        ) : null}
      </article>
      <h2>{say('A reply')}</h2>
      <InlineDesk name="x-reply" verb="Reply" {...props} />
    </section>
  );
}
