import { audienceOf } from '../composer/audience.ts';
import { buttonsIn } from '../composer/control.ts';
import type { Composer } from '../composer/find.ts';
import { boxesOf, boxOf } from '../composer/place.ts';
import { focusedIn } from '../composer/tree.ts';
import type { Finding } from '../engine/rule.ts';
import type { Basis, Mark, Notice, Rect, ReviewState } from '../review/states.ts';
import type { Site } from '../sites/site.ts';
import { justPassed } from './passing.ts';
import type { Preferences } from './preferences.ts';
import type { Session } from './session.ts';

/** What a picture is drawn of. */
export interface Scene {
  readonly session: Session;
  readonly composer: Composer;
  readonly notice: Notice | undefined;
  readonly site: Site;
  readonly preferences: Preferences;
}

/** What a person sees of a composer in use, with everything at its place on the page now. */
export function pictureOf({ session, composer, notice, site, preferences }: Scene): ReviewState {
  const { step } = session.story;
  const holding = step.at === 'reviewing';
  const findings = holding ? step.findings : session.findings;
  const marks = findings.map((finding, index) => markOf(session, finding, index));
  const card = holding || session.card === undefined ? undefined : marks[session.card];
  const { offer } = session;
  const offers = !holding && !card && offer?.text === session.seen.text;
  const at = boxOf(editorInUse(composer));
  const cardAt = card?.rects[0] ?? at;
  const passed = holding || card || offers ? undefined : justPassed(session);
  const audience = holding ? audienceOf(composer, site) : undefined;
  const coolingOff = preferences.coolingOff();
  return {
    pill: {
      says: session.says,
      at,
      clear: buttonsIn(composer.root).map(boxOf),
      tucked: preferences.tucked(),
    },
    keys: preferences.keys(),
    findings,
    basis: basesOf(findings, preferences),
    marks: marks.filter((mark) => mark.rects.length > 0),
    hold: holding,
    ...(holding && {
      held: { text: step.text, ...(audience && { audience }), ...(coolingOff && { coolingOff }) },
    }),
    ...(passed && { passed: { how: passed.how, at: boxesOf(session.seen, passed.finding)[0] ?? at } }),
    ...(card ? { card: { finding: card.finding, at: cardAt } } : {}),
    ...(offers && offer ? { offer: { wording: offer.wording, why: offer.why, at } } : {}),
    ...(notice ? { notice } : {}),
  };
}

function basesOf(findings: readonly Finding[], { basisOf }: Preferences): { readonly [rule: string]: Basis } {
  return Object.fromEntries(
    findings.flatMap(({ rule }) => {
      const basis = basisOf(rule);
      return basis ? [[rule, basis] as const] : [];
    }),
  );
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
