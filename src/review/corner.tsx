import { useRef } from 'preact/hooks';
import { Announcer } from './announcer.tsx';
import { NoticeLine } from './notice.tsx';
import { Pill } from './pill.tsx';
import { usePlaceBeside } from './place.ts';
import type { Notice, ReviewState } from './states.ts';

interface CornerProps {
  readonly pill: ReviewState['pill'];
  readonly notice: Notice | undefined;
  readonly open: (event: Event) => void;
}

/** The pill and the notice, above the editor's far corner or else below its near one, out of the way of the site's controls. */
export function Corner({ pill, notice, open }: CornerProps) {
  const box = useRef<HTMLDivElement>(null);
  usePlaceBeside(box, pill?.at, {
    prefers: 'top-end',
    orElse: 'bottom-start',
    gap: 4,
    clear: pill?.clear ?? [],
  });
  return (
    <div class={pill ? 'corner' : 'corner alone'} ref={box}>
      <NoticeLine notice={notice} />
      {pill && <Pill says={pill.says} open={open} />}
      <Announcer says={pill?.says} />
    </div>
  );
}
