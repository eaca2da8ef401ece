import { useLayoutEffect, useRef } from 'preact/hooks';
import { reviewWords } from '../words.ts';
import { DraftWords } from './draft-words.tsx';
import type { Ear } from './ear.ts';
import { Emblem } from './emblem.tsx';
import { HoldActions } from './hold-actions.tsx';
import { Matters } from './matters.tsx';
import type { ReviewActions, ReviewState } from './states.ts';

interface HoldDialogProps extends Pick<ReviewState, 'findings' | 'basis' | 'held'> {
  readonly seat: number;
  readonly ear: Ear;
  readonly actions: ReviewActions;
}

/** The pause before a post goes out. Closing it in any way but "Post anyway" keeps the draft where it is. */
export function HoldDialog({ findings, basis, held, seat, ear, actions }: HoldDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const openedAt = useRef<number>(undefined);
  const ours = useRef(false);
  useLayoutEffect(() => {
    if (openedAt.current !== seat) openModal(dialog.current, keep.current);
    openedAt.current = seat;
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => {
      ours.current = true;
      // Also gives the focus back to where it was.
      element?.close();
    };
  }, []);
  const onCancel = (event: Event) => {
    event.preventDefault();
    if (ear.hears(event)) actions.keepEditing();
  };
  // A browser may close a dialog over our heads at the second Esc; that too means: keep editing.
  const onClose = (event: Event) => {
    if (!ours.current && ear.hears(event)) actions.keepEditing();
  };
  // The second press of a double press on Post must not take the focus from "Keep editing".
  const onMouseDown = (event: Event) => {
    if (ear.resting()) event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      id="hold"
      class="hold"
      // biome-ignore lint/a11y/noRedundantRoles: said for readers that look for the attribute
      role="dialog"
      aria-labelledby="hold-title"
      aria-describedby="hold-lead"
      onCancel={onCancel}
      onClose={onClose}
      onMouseDown={onMouseDown}
    >
      <div class="hold-head">
        <h2 id="hold-title">{reviewWords.hold.title}</h2>
        <p id="hold-lead">{reviewWords.hold.lead(findings.length)}</p>
        <span class="hold-name">
          <Emblem />
          {reviewWords.name}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="hold-body" aria-label={reviewWords.hold.list} tabIndex={0}>
        {held && <Quoted held={held} findings={findings} />}
        <Matters findings={findings} {...(basis && { basis })} ear={ear} takeSwap={actions.useSwap} />
      </section>
      <HoldActions findings={findings} {...(held && { held })} keep={keep} ear={ear} actions={actions} />
    </dialog>
  );
}

function Quoted({
  held,
  findings,
}: Pick<ReviewState, 'findings'> & { readonly held: NonNullable<ReviewState['held']> }) {
  return (
    <div class="hold-draft">
      <p class="soft">
        <span>{reviewWords.hold.draft}</span>
        {held.audience && <span>{reviewWords.hold.audience(held.audience)}</span>}
      </p>
      <DraftWords text={held.text} findings={findings} />
    </div>
  );
}

/** Opens it, or opens it again where moving our host has shut it half. */
function openModal(dialog: HTMLDialogElement | null, keep: HTMLButtonElement | null): void {
  if (!dialog?.isConnected) return;
  dialog.removeAttribute('open');
  dialog.showModal();
  keep?.focus({ preventScroll: true });
}
