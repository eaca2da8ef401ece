import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reviewWords } from '../words.ts';
import { Card } from './card.tsx';
import { Corner } from './corner.tsx';
import type { Ear } from './ear.ts';
import type { FocusPath } from './focus.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { OfferCard } from './offer-card.tsx';
import { PassedCard } from './passed-card.tsx';
import type { ReviewActions, ReviewState } from './states.ts';
import { Underlines } from './underline.tsx';

/** What the whole interface is drawn from. */
export interface RoomProps {
  readonly state: ReviewState;
  /** Changes whenever our host was put on the page anew. */
  readonly seat: number;
  /** The finding that the keyboard stands at, and what is said of it to someone who listens. */
  readonly at?: { readonly finding: number; readonly says: string } | undefined;
  readonly ear: Ear;
  readonly focus: FocusPath;
  readonly actions: ReviewActions;
}

/** Everything of ours on the page. The layer stands before the dialog, so that it also lies under it. */
export function Room(props: RoomProps) {
  const { state, seat, ear, actions } = props;
  return (
    <div class="soundproof" lang={reviewWords.lang} dir={reviewWords.dir}>
      <Layer {...props} />
      {state.hold && (
        <HoldDialog
          findings={state.findings}
          {...(state.basis && { basis: state.basis })}
          {...(state.held && { held: state.held })}
          seat={seat}
          ear={ear}
          actions={actions}
        />
      )}
    </div>
  );
}

/** What lies over the page without being in the way: marks, pill, notice, card. */
function Layer({ state, at, ear, focus, actions }: RoomProps) {
  const layer = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    rise(layer.current);
    alignToViewport(layer.current, marks.current);
  });
  const open = (finding: number) =>
    ear.on(() => {
      focus.ask();
      actions.openCard(finding);
    });
  // The sheet takes all of this away unless somebody is there to begin its time anew; see `quiet.css`.
  const [beat, setBeat] = useState(0);
  const goOn = ({ animationName }: AnimationEvent) => {
    if (animationName === `beat-${beat}`) setBeat(1 - beat);
  };
  const inCard = state.card && state.findings[state.card.finding];
  return (
    <div
      class={state.pill ? `layer beat-${beat}` : 'layer'}
      ref={layer}
      popover="manual"
      data-alone={reviewWords.pill['not-attached']}
      onAnimationEnd={goOn}
    >
      <div class="marks" ref={marks}>
        <Underlines marks={state.marks} findings={state.findings} at={at?.finding} open={open} />
      </div>
      <Corner state={state} ear={ear} says={at?.says} open={open(0)} tuck={actions.tuck} />
      {state.card && inCard && (
        <Card
          finding={inCard}
          index={state.card.finding}
          all={state.findings.length}
          basis={state.basis?.[inCard.rule]}
          keys={state.keys}
          at={state.card.at}
          ear={ear}
          focus={focus}
          actions={actions}
        />
      )}
      {state.passed && <PassedCard passed={state.passed} ear={ear} focus={focus} actions={actions} />}
      {state.offer && <OfferCard offer={state.offer} ear={ear} focus={focus} actions={actions} />}
    </div>
  );
}

/**
 * In the top layer nothing of the site clips us or lies over us, and a transformed dialog around us does not
 * shift us. Where that is not to be had, the layer is a fixed box at the site's highest level.
 */
function rise(layer: HTMLDivElement | null): void {
  if (typeof layer?.showPopover !== 'function' || !layer.isConnected) return;
  if (!layer.matches(':popover-open')) layer.showPopover();
}

/** Rectangles come in viewport pixels; inside a transformed dialog our own origin is elsewhere. */
function alignToViewport(layer: HTMLDivElement | null, marks: HTMLDivElement | null): void {
  if (!layer || !marks) return;
  const origin = layer.getBoundingClientRect();
  marks.style.translate = `${-origin.x}px ${-origin.y}px`;
}
