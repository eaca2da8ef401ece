import { useEffect, useState } from 'preact/hooks';
import { reviewWords } from '../words.ts';
import type { Notice } from './states.ts';

/** One short line after something happened. What ended well leaves by itself; the rest stays longer and can be closed. */
export function NoticeLine({ notice }: { readonly notice: Notice | undefined }) {
  const [gone, leave] = useState<Notice>();
  useEffect(() => {
    leave(undefined);
    if (!notice) return undefined;
    const timer = setTimeout(() => leave(notice), endedWell(notice) ? calmMs : longMs);
    return () => clearTimeout(timer);
  }, [notice]);
  const shown = notice !== gone ? notice : undefined;
  return (
    <div class={shown ? lookOf(shown) : 'heard-only'}>
      <p role="status">{shown && reviewWords.notice[shown]}</p>
      {shown && !endedWell(shown) && (
        <button type="button" class="close" aria-label={reviewWords.close} onClick={() => leave(shown)}>
          <Cross />
        </button>
      )}
    </div>
  );
}

/** The cross of a close button, whose name stands on the button. */
export function Cross() {
  return (
    <svg class="cross" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" />
    </svg>
  );
}

// Nobody asked for the first one, so that it keeps away from the words.
function lookOf(notice: Notice): string {
  if (notice === 'first-mark') return 'notice mind apart';
  return `notice ${endedWell(notice) ? 'well' : 'mind'}`;
}

function endedWell(notice: Notice): boolean {
  return notice === 'posted' || notice === 'clear-now';
}

const calmMs = 6_000;
const longMs = 30_000;
