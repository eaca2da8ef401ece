import { useRef } from 'preact/hooks';
import { Announcer } from './announcer.tsx';
import { useDrag } from './drag.ts';
import type { Ear } from './ear.ts';
import { NoticeLine } from './notice.tsx';
import { Pill } from './pill.tsx';
import { usePlaceBeside } from './place.ts';
import type { ReviewState } from './states.ts';

interface CornerProps {
  readonly state: ReviewState;
  readonly ear: Ear;
  /** What is said of the finding that the keyboard stands at. */
  readonly says: string | undefined;
  readonly open: (event: Event) => void;
  readonly tuck: (tucked: boolean) => void;
}

/** The pill and the notice, above the editor's far corner or else below its near one, out of the way of the site's controls. */
export function Corner({ state, ear, says, open, tuck }: CornerProps) {
  const { pill, notice, keys } = state;
  const box = useRef<HTMLDivElement>(null);
  const drag = useDrag(box, ear);
  usePlaceBeside(box, pill?.at, {
    prefers: 'top-end',
    orElse: 'bottom-start',
    gap: 4,
    clear: pill?.clear ?? [],
  });
  const turn = ear.on(() => tuck(!pill?.tucked));
  return (
    <div class={pill ? 'corner' : 'corner alone'} ref={box}>
      <NoticeLine notice={notice} />
      {pill && <Pill says={pill.says} tucked={pill.tucked} keys={keys} open={open} turn={turn} drag={drag} />}
      <Announcer says={pill?.says} also={says} />
    </div>
  );
}
