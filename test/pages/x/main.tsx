/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import '../page.css';
import { type Press, useEffect, useState } from 'react';
import { render } from 'react-dom';
import { layOut } from '../frame.ts';
import { Account } from './account.tsx';
import { columns, firstPlace, here, mobile, moveTo, type Place } from './address.ts';
import { Article } from './article.tsx';
import { InlineDesk } from './desk.tsx';
import { Drawer } from './drawer.tsx';
import { Messages } from './messages.tsx';
import { Mobile } from './mobile.tsx';
import { Modal } from './modal.tsx';
import { overOf } from './over.ts';
import { say, scramble } from './scramble.ts';
import { Search } from './search.tsx';
import { Status } from './status.tsx';

interface Way {
  readonly place: Place;
  readonly go: (to: string) => void;
}

/** The page by its address; like the site it changes the address without loading again. */
function Page() {
  const [place, setPlace] = useState(firstPlace);
  useEffect(() => {
    const onBack = () => setPlace((now) => moveTo(now, here()));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPlace((now) => moveTo(now, to));
  };
  if (/^\/(messages|i\/chat)/.test(place.beneath)) return <Messages />;
  return (
    <div>
      <Ways go={go} />
      <Beneath place={place} go={go} />
      {place.over === undefined || mobile ? null : (
        <Modal key={place.over} {...overOf(place)} place={place} go={go} />
      )}
    </div>
  );
}

function Beneath({ place, go }: Way) {
  const { beneath } = place;
  if (mobile) return <Mobile />;
  if (beneath.startsWith('/settings')) return <Account />;
  if (beneath.startsWith('/compose/articles')) return <Article />;
  if (columns) {
    return (
      <div className="card">
        <InlineDesk name="x-pro" verb="Post" place={place} go={go} />
      </div>
    );
  }
  return (
    <main data-testid="primaryColumn" className="column">
      {beneath.includes('/status/') ? <Status place={place} go={go} /> : <Home place={place} go={go} />}
    </main>
  );
}

function Home({ place, go }: Way) {
  const community = place.beneath.startsWith('/i/communities/');
  return (
    <div>
      <section className="card" aria-label="Home">
        <h2>{say(community ? 'A post to a community' : 'A post')}</h2>
        {community ? (
          <InlineDesk name="x-community" verb="Post" audience="Practice community" place={place} go={go} />
        ) : (
          <InlineDesk name="x-home" verb="Post" place={place} go={go} />
        )}
      </section>
      <Search />
      <Drawer />
    </div>
  );
}

function Ways({ go }: { readonly go: (to: string) => void }) {
  return (
    <nav className="column ways">
      <a
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        onClick={(press: Press) => {
          press.preventDefault();
          go('/compose/post');
        }}
      >
        {say('Write in a window')}
      </a>
      <a href="/someone/status/1">{say('Answer somebody')}</a>
      <a href="/i/communities/1">{say('Communities')}</a>
      <a href="/compose/articles/edit/1">{say('Articles')}</a>
      <a href="/messages">{say('Private messages')}</a>
    </nav>
  );
}

scramble();
render(<Page />, layOut('X'));
