import { buttonsIn } from '../composer/control.ts';
import type { Composer } from '../composer/find.ts';
import { boxesOf, boxOf } from '../composer/place.ts';
import { focusedIn } from '../composer/tree.ts';
import type { Finding } from '../engine/rule.ts';
import type { Mark, Notice, Rect, ReviewState } from '../review/states.ts';
import type { Session } from './session.ts';

/** What a person sees of a composer in use, with everything at its place on the page now. */
export function pictureOf(session: Session, composer: Composer, notice: Notice | undefined): ReviewState {
  const { step } = session.story;
  const holding = step.at === 'reviewing';
  const findings = holding ? step.findings : session.findings;
  const marks = findings.map((finding, index) => markOf(session, finding, index));
  const card = holding || session.card === undefined ? undefined : marks[session.card];
  const { offer } = session;
  const offers = !holding && !card && offer?.text === session.seen.text;
  const at = boxOf(editorInUse(composer));
  const cardAt = card?.rects[0] ?? at;
  return {
    pill: { says: session.says, at, clear: buttonsIn(composer.root).map(boxOf) },
    findings,
    marks: marks.filter((mark) => mark.rects.length > 0),
    hold: holding,
    ...(card ? { card: { finding: card.finding, at: cardAt } } : {}),
    ...(offers && offer ? { offer: { wording: offer.wording, why: offer.why, at } } : {}),
    ...(notice ? { notice } : {}),
  };
}

function markOf(
  session: Session,
  finding: Finding,
  index: number,
): Mark & { readonly rects: readonly Rect[] } {
  // The words may have moved on since they were judged; then they are not underlined.
  const same = session.seen.text.slice(finding.start, finding.end) === finding.quote;
  return { finding: index, level: finding.level, rects: same ? boxesOf(session.seen, finding) : [] };
}

/** The editor of a composer that has the focus, or else its first. */
export function editorInUse(composer: Composer): Element {
  const focused = focusedIn(composer.root.ownerDocument);
  const editor = composer.editors.find((one) => one === focused) ?? composer.editors[0];
  return editor ?? composer.root;
}
