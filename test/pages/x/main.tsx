/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import '../page.css';
import { type Press, useEffect, useState } from 'react';
import { render } from 'react-dom';
import { layOut } from '../frame.ts';
import { Composer } from './composer.tsx';
import { Messages } from './messages.tsx';
import { Modal } from './modal.tsx';

const someonesPost = 'Is there a good podcast about sleep for people who cannot switch off in the evening?';

/** The page by its address; like the site it changes the address without loading again. */
function Page() {
  const [at, setAt] = useState(location.pathname + location.search);
  useEffect(() => {
    const onBack = () => setAt(location.pathname + location.search);
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setAt(to);
  };
  const [beneath, setBeneath] = useState(at.startsWith('/compose') ? '/home' : at);
  useEffect(() => {
    if (!at.startsWith('/compose')) setBeneath(at);
    return undefined;
  }, [at]);
  if (at.startsWith('/messages')) return <Messages />;
  return (
    <div>
      <nav className="column ways">
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          onClick={(press: Press) => {
            press.preventDefault();
            go('/compose/post');
          }}
        >
          Write in a window
        </a>
        <a href="/someone/status/1">Answer somebody</a>
        <a href="/messages">Private messages</a>
      </nav>
      <main data-testid="primaryColumn" className="column">
        {beneath.includes('/status/') ? (
          <Status onReply={() => go('/compose/post?in_reply_to=1')} />
        ) : (
          <section className="card" aria-label="Home">
            <h2>A post</h2>
            <Composer name="x-home" inDialog={false} verb="Post" />
          </section>
        )}
      </main>
      {at.startsWith('/compose') ? (
        <Modal
          {...(at.includes('in_reply_to') ? { replyTo: someonesPost } : {})}
          onClose={() => go(beneath)}
        />
      ) : null}
    </div>
  );
}

function Status(props: { readonly onReply: () => void }) {
  return (
    <section className="card" aria-label="Conversation">
      <article data-testid="tweet">
        <div data-testid="tweetText">{someonesPost}</div>
        <button type="button" data-testid="reply" aria-label="2 Replies. Reply" onClick={props.onReply}>
          Answer in a window
        </button>
      </article>
      <h2>A reply</h2>
      <Composer name="x-reply" inDialog={false} verb="Reply" />
    </section>
  );
}

render(<Page />, layOut('X'));
