import { putCaret } from '../composer/caret.ts';
import { read } from '../composer/read.ts';
import { findAgain } from '../composer/release.ts';
import { write } from '../composer/write.ts';
import type { ReviewActions } from '../review/states.ts';
import type { Site } from '../sites/site.ts';
import type { Desk } from './desk.ts';
import { leavePassed, passOver, takeBack } from './passing.ts';
import type { Preferences } from './preferences.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';

/** What a person's actions in the review work on. */
interface ActionParts {
  readonly site: Site;
  readonly stage: Stage;
  readonly desk: Desk;
  readonly preferences: Preferences;
  readonly check: (session: Session) => void;
}

/** What a person can do with us, done to the composer in use. */
export function actionsOn({ site, stage, desk, preferences, check }: ActionParts): ReviewActions {
  const composerOf = (session: Session) => findAgain(session.trace, site, session.seen.text);
  const setCard = (card: number | undefined) => {
    const session = stage.session();
    if (session) {
      session.card = card;
      session.offer = undefined;
      leavePassed(session);
    }
    stage.draw();
  };
  const putBack = (session: Session) => {
    const composer = composerOf(session);
    if (composer) putCaret(composer, session.caret ?? { anchor: Infinity, focus: Infinity });
  };
  const keepEditing = () => {
    const session = stage.session();
    if (!session) return;
    // Before our dialog closes, as that gives the focus back, and after, when the draft can have it.
    putBack(session);
    desk.advance(session, { kind: 'keep-editing' });
    putBack(session);
  };
  // Where there is no draft any more to offer it at.
  const sayUnwritten = () => {
    stage.say('cannot-write');
    stage.draw();
  };
  const putSwap = async (index: number) => {
    const session = stage.session();
    if (!session) return;
    const { step } = session.story;
    const finding = (step.at === 'reviewing' ? step.findings : session.findings)[index];
    // Our dialog keeps the focus, and an editor without the focus takes no words.
    if (step.at === 'reviewing') keepEditing();
    // Before the words change, so that no card of ours can take the focus in the midst of it.
    setCard(undefined);
    if (finding?.swap === undefined) return;
    const { swap } = finding;
    const composer = composerOf(session);
    if (!composer) return sayUnwritten();
    const same = read(composer).text.slice(finding.start, finding.end) === finding.quote;
    const landed = same ? await write(composer, finding, swap) : 'moved-on';
    check(session);
    if (landed === 'written') return;
    const now = composerOf(session);
    if (!now) return sayUnwritten();
    session.offer = { wording: swap, why: landed, text: read(now).text };
    stage.draw();
  };
  const withSession = (act: (session: Session) => void) => {
    const session = stage.session();
    if (session) act(session);
  };
  return {
    openCard: setCard,
    closeCard: () => setCard(undefined),
    useSwap: (index) => {
      putSwap(index).catch(sayUnwritten);
    },
    keepEditing,
    passOver: (index, how) =>
      withSession((session) => {
        const finding = session.findings[index];
        if (!finding) return;
        session.card = undefined;
        passOver(session, finding, how, preferences);
        check(session);
      }),
    takeBack: () =>
      withSession((session) => {
        takeBack(session);
        check(session);
      }),
    postAnyway: (reason) =>
      withSession((session) => {
        desk.advance(session, { kind: 'post-anyway', ...(reason && { reason }) });
      }),
    lookLater: () => {
      preferences.remind();
      keepEditing();
      stage.say('reminder-set');
      stage.draw();
    },
    tuck: preferences.tuck,
  };
}
