import { putCaret } from '../composer/caret.ts';
import { read } from '../composer/read.ts';
import { findAgain } from '../composer/release.ts';
import { write } from '../composer/write.ts';
import type { ReviewActions } from '../review/states.ts';
import type { Site } from '../sites/site.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';
import type { Stage } from './stage.ts';

/** What a person's actions in the review work on. */
interface ActionParts {
  readonly site: Site;
  readonly stage: Stage;
  readonly desk: Desk;
  readonly check: (session: Session) => void;
}

/** What a person can do with us, done to the composer in use. */
export function actionsOn({ site, stage, desk, check }: ActionParts): ReviewActions {
  const composerOf = (session: Session) => findAgain(session.trace, site, session.seen.text);
  const setCard = (card: number | undefined) => {
    const session = stage.session();
    if (session) session.card = card;
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
  const putSwap = async (index: number) => {
    const session = stage.session();
    if (!session) return;
    const { step } = session.story;
    const finding = (step.at === 'reviewing' ? step.findings : session.findings)[index];
    // Our dialog keeps the focus, and an editor without the focus takes no words.
    if (step.at === 'reviewing') keepEditing();
    const composer = composerOf(session);
    if (!composer || finding?.swap === undefined) return;
    const same = read(composer).text.slice(finding.start, finding.end) === finding.quote;
    const written = same && (await write(composer, finding, finding.swap));
    if (!written) stage.say('cannot-write');
    session.card = undefined;
    check(session);
  };
  return {
    openCard: setCard,
    closeCard: () => setCard(undefined),
    useSwap: (index) => {
      putSwap(index).catch(() => stage.say('cannot-write'));
    },
    keepEditing,
    postAnyway: () => {
      const session = stage.session();
      if (session) desk.advance(session, { kind: 'post-anyway' });
    },
  };
}
