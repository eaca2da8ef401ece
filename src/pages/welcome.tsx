import { useState } from 'preact/hooks';
import type { Light } from '../messages.ts';
import { tryWords, welcomeWords as words } from '../words.ts';
import { Mark } from './signs.tsx';
import { TryBox, type TryProps } from './try-box.tsx';

/** What the first page shows, and the way on from it. */
export interface WelcomeProps extends Pick<TryProps, 'check'> {
  readonly onOptions: () => void;
}

/** The page after installing: what it does, what it promises, a draft to try. */
export function Welcome({ check, onOptions }: WelcomeProps) {
  const [tried, setTried] = useState<TryProps['tried']>({ text: tryWords.sample, surface: 'post' });
  return (
    <main class="welcome">
      <header>
        <Mark size={44} />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section aria-labelledby="how">
        <h2 id="how">{words.how}</h2>
        <ol class="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="try">
        <h2 id="try">{words.try}</h2>
        <p>{words.tryLead}</p>
        <TryBox tried={tried} onTry={setTried} {...(check && { check })} />
      </section>
      <Promises />
      <section aria-labelledby="pin">
        <h2 id="pin">{words.pin}</h2>
        <p>{words.pinText}</p>
        <button type="button" class="button" onClick={onOptions}>
          {words.options}
        </button>
      </section>
    </main>
  );
}

function Promises() {
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{words.promises}</h2>
      <dl class="promised">
        {words.promised.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul class="lights">
        {(Object.keys(words.lights) as Light[]).map((light) => (
          <li key={light}>
            <Mark light={light} size={24} /> {words.lights[light]}
          </li>
        ))}
      </ul>
    </section>
  );
}
