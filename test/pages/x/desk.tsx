/** @jsxImportSource react */
import { useState } from 'react';
import type { Place } from './address.ts';
import { ChooseTime, DescribePicture } from './aside.tsx';
import { Composer, type Shape } from './composer.tsx';
import { begin } from './writing.ts';

/** Where a post is written in the page itself. A step aside opens over it, and it stays mounted beneath. */
export function InlineDesk(props: Shape & { readonly place: Place; readonly go: (to: string) => void }) {
  const [writing, change] = useState(() => begin());
  const { place, go } = props;
  const onClose = () => go(place.beneath);
  const aside = place.over === undefined ? place.aside : undefined;
  return (
    <div>
      <Composer {...props} writing={writing} change={change} inDialog={false} />
      {aside === 'media' ? <DescribePicture writing={writing} change={change} onClose={onClose} /> : null}
      {aside === 'schedule' ? <ChooseTime writing={writing} change={change} onClose={onClose} /> : null}
    </div>
  );
}
