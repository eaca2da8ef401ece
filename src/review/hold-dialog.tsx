import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding, Level } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import type { Ear } from './ear.ts';
import { Emblem } from './emblem.tsx';
import { FindingWords, LevelLine } from './finding-words.tsx';
import type { ReviewActions } from './states.ts';

interface HoldDialogProps {
  readonly findings: readonly Finding[];
  readonly seat: number;
  readonly ear: Ear;
  readonly actions: ReviewActions;
}

/** The pause before a post goes out. Closing it in any way but "Post anyway" keeps the draft where it is. */
export function HoldDialog({ findings, seat, ear, actions }: HoldDialogProps) {
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
  const sorted = mostSeriousFirst(findings);
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
        <p id="hold-lead">{reviewWords.hold.lead(sorted.length)}</p>
        <span class="hold-name">
          <Emblem />
          {reviewWords.name}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ul class="hold-list" aria-label={reviewWords.hold.list} tabIndex={0}>
        {byMatter(sorted).map(([finding, ...again]) => (
          <li key={`${finding.rule} ${finding.start}`} class={finding.level}>
            <LevelLine level={finding.level} />
            <FindingWords finding={finding} again={again} most={280} />
          </li>
        ))}
      </ul>
      {/* Where our script was stopped under an open dialog, the browser itself closes it by these buttons. */}
      <div class="hold-actions">
        <button {...closing} class="keep" ref={keep} onClick={instead(ear.on(actions.keepEditing))}>
          {reviewWords.hold.keep}
        </button>
        <button {...closing} class="post" onClick={instead(ear.on(actions.postAnyway))}>
          {reviewWords.hold.post}
        </button>
      </div>
    </dialog>
  );
}

const closing = { type: 'button', command: 'close', commandfor: 'hold' } as const;

function instead(act: (event: Event) => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act(event);
  };
}

/** Opens it, or opens it again where moving our host has shut it half. */
function openModal(dialog: HTMLDialogElement | null, keep: HTMLButtonElement | null): void {
  if (!dialog?.isConnected) return;
  dialog.removeAttribute('open');
  dialog.showModal();
  keep?.focus({ preventScroll: true });
}

function mostSeriousFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => weight[b.level] - weight[a.level] || a.start - b.start);
}

type Matter = [Finding, ...Finding[]];

/** What one rule says of several words at one level is said once. */
function byMatter(findings: readonly Finding[]): readonly Matter[] {
  const matters = new Map<string, Matter>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.level}`;
    const matter = matters.get(key);
    if (matter) matter.push(finding);
    else matters.set(key, [finding]);
  }
  return [...matters.values()];
}

const weight: { readonly [L in Level]: number } = { note: 0, warn: 1, stop: 2 };
