import { pressable } from '../composer/button.ts';
import type { Composer } from '../composer/find.ts';
import { controlsFor } from '../composer/guess.ts';
import { nameOf, textOf } from '../composer/name.ts';
import { saidBy } from '../composer/outcome.ts';
import { pathOf } from '../composer/tree.ts';
import type { Site } from '../sites/site.ts';

/** What a person did last, as far as it can have published something. */
interface Act {
  readonly kind: 'published' | 'pressed' | 'took-out';
  readonly at: number;
}

/** Tells a text that went out unseen from one that was taken out by hand. */
export interface Unseen {
  /** A click or a key, on this composer as it stands. */
  readonly onAct: (event: Event, composer: Composer) => void;
  /** The press was held: if the text goes all the same, only the site's own word says that it went out. */
  readonly onHeld: () => void;
  /** A text was there and is gone, and no press of it was seen: calls back if it looks as if it went out. */
  readonly onGone: (tell: (byEnter: boolean) => void) => void;
}

/** Milliseconds from a person's act until its text is gone, and from there until the site says so. */
const patience = { act: 5000, told: 4000 };

/** Keeps in mind what the person did last. */
export function watchUnseen(document: Document, site: Site, signal: AbortSignal): Unseen {
  const view = document.defaultView as Window & typeof globalThis;
  let act: Act | undefined;
  let byEnter = false;
  const note = (kind: Act['kind']) => {
    act = { kind, at: Date.now() };
  };
  const onAct = (event: Event, composer: Composer) => {
    if (takesOut(event)) return note('took-out');
    const path = pathOf(event);
    byEnter = isEnter(event) && composer.editors.some((editor) => path.includes(editor));
    if (byEnter) return note('published');
    // A page that acts as soon as the finger is down may have put another button there before the click.
    const presses = event.type === 'click' || event.type === 'pointerdown';
    const control = presses ? path.find((one) => one.matches(pressable)) : undefined;
    if (!control || !path.includes(composer.root) || textOf(control) === '') return;
    const known = controlsFor(composer, site).includes(control);
    note(known || site.unlisted.verbs.includes(nameOf(control)) ? 'published' : 'pressed');
  };
  const onGone = (tell: (byEnter: boolean) => void) => {
    const last = act;
    act = undefined;
    if (!last || last.kind === 'took-out' || Date.now() - last.at > patience.act) return;
    const enter = byEnter;
    if (last.kind === 'published') return tell(enter);
    // A box is also closed by a button that throws the text away; only the site's own word tells the two apart.
    const before = new Set(saidBy(site, document));
    const observer = new view.MutationObserver(() => {
      if (!saidBy(site, document).some((line) => !before.has(line))) return;
      stop();
      tell(enter);
    });
    const stop = () => {
      observer.disconnect();
      view.clearTimeout(timer);
    };
    const timer = view.setTimeout(stop, patience.told);
    signal.addEventListener('abort', stop, { once: true });
    observer.observe(document, { childList: true, subtree: true });
  };
  return { onAct, onHeld: () => note('pressed'), onGone };
}

/** Whether a person takes text out by hand, or goes back to how it was before. */
export function takesOut(event: Event): boolean {
  if (event.type === 'cut') return true;
  return event.type === 'beforeinput' && /^(?:delete|history)/u.test((event as InputEvent).inputType);
}

function isEnter(event: Event): boolean {
  const { key, shiftKey, isComposing } = event as KeyboardEvent;
  return event.type === 'keydown' && key === 'Enter' && !shiftKey && !isComposing;
}
