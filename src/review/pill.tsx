import { reviewWords } from '../words.ts';
import { Emblem } from './emblem.tsx';
import { Sign } from './sign.tsx';
import type { PillSays } from './states.ts';
import { stayInEditor } from './underline.tsx';

/** What is said at the composer in use; a button where there is something to look at. */
export function Pill({ says, open }: { readonly says: PillSays; readonly open: (event: Event) => void }) {
  const things = says.kind === 'found' || says.kind === 'unsure' ? says.things : 0;
  if (things === 0) {
    return (
      <p class={`pill ${says.kind}`}>
        <Emblem door={isOpen(says) ? 'open' : 'closed'} />
        <span>{pillText(says)}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      class={says.kind === 'found' ? `pill found ${says.level}` : 'pill unsure'}
      title={reviewWords.pillHint}
      onMouseDown={stayInEditor}
      onClick={open}
    >
      <Emblem door={isOpen(says) ? 'open' : 'closed'} />
      <span>{pillText(says)}</span>
      {says.kind === 'found' && <Sign level={says.level} />}
    </button>
  );
}

// An open door: what is written here may go out unseen.
function isOpen({ kind }: PillSays): boolean {
  return kind !== 'watching' && kind !== 'reading' && kind !== 'clear' && kind !== 'found';
}

/** The pill's words. */
export function pillText(says: PillSays): string {
  if (says.kind === 'found' || says.kind === 'unsure') return reviewWords.pill[says.kind](says.things);
  return reviewWords.pill[says.kind];
}
