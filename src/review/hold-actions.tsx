import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reason } from '../record/tally.ts';
import { reviewWords, waitWords } from '../words.ts';
import { blur } from './blur.ts';
import { copyText } from './copy.ts';
import type { Ear } from './ear.ts';
import type { ReviewActions, ReviewState } from './states.ts';

const { hold: words } = reviewWords;

interface HoldActionsProps extends Pick<ReviewState, 'findings' | 'held'> {
  readonly keep: RefObject<HTMLButtonElement | null>;
  readonly ear: Ear;
  readonly actions: ReviewActions;
}

/** What a person can do with a held draft. "Keep editing" is the large one; past a stop, posting asks for a reason. */
export function HoldActions({ findings, held, keep, ear, actions }: HoldActionsProps) {
  const [asking, setAsking] = useState(false);
  const stops = findings.some(({ level }) => level === 'stop');
  const post = () => {
    if (!stops) return actions.postAnyway();
    // The second press of a double press must not give a reason.
    ear.rest();
    setAsking(true);
  };
  return (
    <div class="hold-foot">
      {asking && stops && <Reasons ear={ear} give={actions.postAnyway} />}
      {/* Where our script was stopped under an open dialog, the browser itself closes it by these buttons. */}
      <div class="hold-actions">
        <button {...closing} class="keep" ref={keep} onClick={instead(ear.on(actions.keepEditing))}>
          {words.keep}
        </button>
        {!(asking && stops) && (
          <button {...closing} class="post" onClick={instead(ear.on(post))}>
            {words.post}
          </button>
        )}
      </div>
      {held && <Further findings={findings} held={held} ear={ear} later={actions.lookLater} />}
    </div>
  );
}

/** Why it is all right past a stop; choosing posts. */
function Reasons({ ear, give }: { readonly ear: Ear; readonly give: (reason: Reason) => void }) {
  const ask = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => ask.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div class="reasons" role="group" aria-labelledby="reasons-ask" aria-describedby="reasons-lead">
      <p id="reasons-ask" ref={ask} tabIndex={-1}>
        {words.reason.ask}
      </p>
      <p id="reasons-lead" class="soft">
        {words.reason.lead}
      </p>
      {offered.map((reason) => (
        <button key={reason} type="button" class="reason" onClick={ear.on(() => give(reason))}>
          {words.reason[reason]}
        </button>
      ))}
    </div>
  );
}

const offered: readonly Reason[] = ['consent', 'composite', 'public', 'not-a-client', 'other'];

interface FurtherProps extends Pick<ReviewState, 'findings'> {
  readonly held: NonNullable<ReviewState['held']>;
  readonly ear: Ear;
  readonly later: () => void;
}

/** What else can be done with the thought behind a draft. */
function Further({ findings, held, ear, later }: FurtherProps) {
  const box = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const supervise = () => {
    if (!box.current) return;
    const blurred = blur(held.text, findings, words.gap);
    copyText(blurred, box.current).then((copied) =>
      say(copied ? words.supervised : reviewWords.copy.notCopied),
    );
  };
  return (
    <div class="further" ref={box} tabIndex={-1}>
      <button type="button" class="plain" onClick={ear.on(supervise)}>
        {words.supervise}
      </button>
      {held.coolingOff !== undefined && (
        <button type="button" class="plain" onClick={ear.on(later)}>
          {words.later(waitWords(held.coolingOff))}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

const closing = { type: 'button', command: 'close', commandfor: 'hold' } as const;

function instead(act: (event: Event) => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act(event);
  };
}
