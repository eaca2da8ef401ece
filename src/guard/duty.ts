import type { Light } from '../messages.ts';
import type { Guard } from './guard.ts';
import type { Rest, StandBy } from './stand-by.ts';

/** What the person wants of us on this page. */
export type Wish =
  | { readonly kind: 'watch' }
  | { readonly kind: 'off' }
  /** `until` is in milliseconds since 1970. */
  | { readonly kind: 'pause'; readonly until: number };

/** What being on duty needs. */
export interface DutyParts {
  readonly window: Window;
  /** Begins to watch, until the signal; `gone` is called if the extension is found to be gone before. */
  readonly watch: (gone: () => void, signal: AbortSignal) => Guard;
  /** Begins to say that nothing is watched, until the signal. */
  readonly standBy: (rest: Rest, signal: AbortSignal) => StandBy;
  /** Whether the extension still stands behind this script. */
  readonly alive: () => boolean;
  /** The light may have changed. */
  readonly report: () => void;
  readonly signal: AbortSignal;
}

/** One page's watch: by turns somebody guards it, or somebody says that nobody does. */
export interface Duty {
  readonly follow: (wish: Wish) => void;
  readonly light: () => Light;
  /** The guard at work, if one is. */
  readonly guard: () => Guard | undefined;
  /** Whether a composer of this page, or of this frame of it, is in use. */
  readonly inUse: () => boolean;
}

/** Goes on duty. Until a wish is known, the page is watched. */
export function goOnDuty(parts: DutyParts): Duty {
  const { window, signal } = parts;
  let wish: Wish = { kind: 'watch' };
  let gone = false;
  let rest: Rest | undefined;
  let guard: Guard | undefined;
  let resting: StandBy | undefined;
  let turn: AbortController | undefined;
  let timer = 0;

  const arrange = () => {
    if (signal.aborted) return;
    gone ||= !parts.alive();
    window.clearTimeout(timer);
    const next = gone ? 'not-attached' : restOf(wish);
    if (next === 'paused' && wish.kind === 'pause')
      timer = window.setTimeout(arrange, wish.until - Date.now());
    if (turn && next === rest) return;
    const first = !turn;
    turn?.abort();
    turn = new AbortController();
    rest = next;
    const ends = AbortSignal.any([signal, turn.signal]);
    guard = next ? undefined : parts.watch(arrange, ends);
    resting = next ? parts.standBy(next, ends) : undefined;
    if (!first) parts.report();
  };

  // A timer stands still while a machine sleeps, and nobody tells a script that its extension has gone. What a person
  // does on the way to a press is the time to look.
  for (const type of ['focusin', 'keydown', 'pointerdown', 'pointerover', 'visibilitychange', 'pageshow']) {
    window.addEventListener(type, arrange, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  arrange();

  return {
    follow: (next) => {
      wish = next;
      const before = turn;
      arrange();
      if (turn !== before) return;
      guard?.refresh();
      parts.report();
    },
    light: () => rest ?? guard?.light() ?? 'not-attached',
    guard: () => guard,
    inUse: () => guard?.inUse() === true || resting?.inUse() === true,
  };
}

function restOf(wish: Wish): Rest | undefined {
  if (wish.kind === 'off') return 'off';
  return wish.kind === 'pause' && wish.until > Date.now() ? 'paused' : undefined;
}
