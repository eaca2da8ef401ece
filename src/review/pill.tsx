import { reviewWords } from '../words.ts';
import { Emblem } from './emblem.tsx';
import { Sign } from './sign.tsx';
import type { KeyNames, PillSays } from './states.ts';
import { stayInEditor } from './underline.tsx';

interface PillProps {
  readonly says: PillSays;
  /** Only the emblem is shown, which also tells by its shape. Absent where nobody could make it small or whole again. */
  readonly tucked: boolean | undefined;
  readonly keys: KeyNames;
  readonly open: (event: Event) => void;
  readonly turn: (event: Event) => void;
  readonly drag: (event: PointerEvent) => void;
}

/** What is said at the composer in use, with a handle to drag it aside or make it small. */
export function Pill(props: PillProps) {
  const { says, tucked, turn, drag } = props;
  if (tucked) {
    return (
      <button
        type="button"
        class={`pill tucked ${lookOf(says)}`}
        aria-label={`${pillText(says)}. ${reviewWords.untuck}`}
        title={pillText(says)}
        onMouseDown={stayInEditor}
        onPointerDown={drag}
        onClick={turn}
      >
        <Signs says={says} />
      </button>
    );
  }
  return (
    <div class="pill-row">
      <Said {...props} />
      {tucked !== undefined && (
        <button
          type="button"
          class="tuck"
          aria-label={reviewWords.tuck}
          title={reviewWords.tuck}
          onMouseDown={stayInEditor}
          onPointerDown={drag}
          onClick={turn}
        >
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M2 5h6" />
          </svg>
        </button>
      )}
    </div>
  );
}

/** A button where there is something to look at. */
function Said({ says, keys, open, drag }: PillProps) {
  const things = says.kind === 'found' || says.kind === 'unsure' ? says.things : 0;
  if (things === 0) {
    return (
      <p class={`pill ${says.kind}`}>
        <Signs says={says} words={true} />
      </p>
    );
  }
  return (
    <button
      type="button"
      class={`pill ${lookOf(says)}`}
      title={reviewWords.pillHint(keys.next, keys.open)}
      onMouseDown={stayInEditor}
      onPointerDown={drag}
      onClick={open}
    >
      <Signs says={says} words={true} />
    </button>
  );
}

function Signs({ says, words = false }: { readonly says: PillSays; readonly words?: boolean }) {
  return (
    <>
      <Emblem door={isOpen(says) ? 'open' : 'closed'} />
      {words && <span>{pillText(says)}</span>}
      {says.kind === 'found' && <Sign level={says.level} />}
    </>
  );
}

function lookOf(says: PillSays): string {
  return says.kind === 'found' ? `found ${says.level}` : says.kind;
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
