import type { ComposerEntry, Site } from '../sites/site.ts';
import { isDisabled } from './button.ts';
import { type Composer, composerAt, composersIn, lastStepIn } from './find.ts';
import { controlsFor } from './guess.ts';
import type { Press } from './press.ts';
import { read } from './read.ts';
import { focusedIn, holdsNode } from './tree.ts';

/** What is remembered of a composer while we wait: no node is kept alive, and any may have been replaced. */
export interface Trace {
  readonly document: Document;
  readonly entry: ComposerEntry;
  readonly root: WeakRef<Element>;
  readonly editor: WeakRef<Element> | undefined;
  readonly control: WeakRef<Element> | undefined;
}

/** What one must know of a composer to find it again. */
export function traceOf(composer: Composer, press?: Press): Trace {
  const editor = composer.editors[0];
  return {
    document: composer.root.ownerDocument,
    entry: composer.entry,
    root: new WeakRef(composer.root),
    editor: editor && new WeakRef(editor),
    control: press?.control && new WeakRef(press.control),
  };
}

/** The composer of a trace as it stands now. Where its editor was replaced, one with the same text is meant, or the root's only one. */
export function findAgain(trace: Trace, site: Site, text: string): Composer | undefined {
  const editor = trace.editor?.deref();
  const here = editor?.isConnected ? composerAt(editor, site) : undefined;
  if (here) return here;
  const root = trace.root.deref();
  const last = root?.isConnected ? lastStepIn(root, trace.entry, site) : undefined;
  if (last) return last;
  const within = root?.isConnected ? composersIn(root, site) : [];
  const same = (one: Composer) => read(one).text === text;
  const moved = within.find(same) ?? (text ? composersIn(trace.document, site).find(same) : undefined);
  // Never another box that is published by itself: its text is none of ours.
  return moved ?? within.find((one) => one.entry.parts === 'all');
}

/** The control to press for a composer: the one that was pressed, if it still publishes, else the likeliest. */
export function controlFor(composer: Composer, trace: Trace, site: Site): Element | undefined {
  const controls = controlsFor(composer, site).filter((control) => !isDisabled(control));
  const before = trace.control?.deref();
  return controls.find((control) => control === before) ?? controls[0];
}

/** Takes the focus out of the composer's editors; says whether it was in one. X keeps a part of a thread only when its editor loses the focus (2026-09-25). */
export function blur(composer: Composer): boolean {
  const focused = focusedIn(composer.root.ownerDocument);
  if (!focused || !composer.editors.some((editor) => holdsNode(editor, focused))) return false;
  (focused as HTMLElement).blur();
  return true;
}
