/** @jsxImportSource react */
import { useState } from 'react';
import type { Place } from './address.ts';
import { ChooseTime, DescribePicture } from './aside.tsx';
import { Composer, type Shape } from './composer.tsx';
import { Window } from './window.tsx';
import { begin } from './writing.ts';

/** X's modal composer over the page beneath. A step aside takes its place, and it is not there meanwhile. */
export function Modal(
  props: Shape & {
    readonly place: Place;
    readonly go: (to: string) => void;
    /** The post that is answered. */
    readonly replyTo?: string;
    /** The words that the draft arrives with. */
    readonly text?: string;
  },
) {
  const { place, go, replyTo } = props;
  const [writing, change] = useState(() => begin(props.text));
  const onBack = () => go(place.over ?? place.beneath);
  if (place.aside === 'media') return <DescribePicture writing={writing} change={change} onClose={onBack} />;
  if (place.aside === 'schedule') return <ChooseTime writing={writing} change={change} onClose={onBack} />;
  const onClose = () => go(place.beneath);
  return (
    <Window
      label="Compose"
      hint="Here the page beneath keeps its own box. The plus adds a thread part."
      onClose={onClose}
    >
      {replyTo === undefined ? null : (
        <article data-testid="tweet" className="card">
          <div data-testid="tweetText">{replyTo}</div>
        </article>
      )}
      <Composer
        {...props}
        focused={true}
        writing={writing}
        change={change}
        inDialog={true}
        onPosted={onClose}
      />
    </Window>
  );
}
