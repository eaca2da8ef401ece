import { reviewWords } from '../words.ts';
import { Emblem } from './emblem.tsx';
import { Sign } from './sign.tsx';
import type { PillSays } from './states.ts';
import { stayInEditor } from './underline.tsx';

/** What is said at the composer in use; a button where there is something to look at. */
export function Pill({ says, open }: { readonly says: PillSays; readonly open: (event: Event) => void }) {
  if (says.kind !== 'found') {
    return (
      <p class={`pill ${says.kind}`}>
        <Emblem door={says.kind === 'unsure' || says.kind === 'failed' ? 'open' : 'closed'} />
        <span>{pillText(says)}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      class={`pill found ${says.level}`}
      title={reviewWords.pillHint}
      onMouseDown={stayInEditor}
      onClick={open}
    >
      <Emblem />
      <span>{pillText(says)}</span>
      <Sign level={says.level} />
    </button>
  );
}

/** The pill's words. */
export function pillText(says: PillSays): string {
  return says.kind === 'found' ? reviewWords.pill.found(says.things) : reviewWords.pill[says.kind];
}
