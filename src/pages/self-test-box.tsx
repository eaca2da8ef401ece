import type { Came, SelfTest, TestStep } from '../messages.ts';
import { popupWords } from '../words.ts';

const { test: words } = popupWords;

/** How the self-test stands, and how it is asked for. */
export interface SelfTestProps {
  /** Absent until somebody asks for it. */
  readonly test?: SelfTest | 'running' | 'no-answer';
  readonly onTest: () => void;
}

/** A button that has this tab test itself, and what came of it. */
export function SelfTestBox({ test, onTest }: SelfTestProps) {
  return (
    <div class="self-test">
      <button type="button" class="plain-button" onClick={onTest} aria-disabled={test === 'running'}>
        {words.ask}
      </button>
      <div role="status" aria-live="polite">
        {test && <Outcome test={test} />}
      </div>
    </div>
  );
}

function Outcome({ test }: { readonly test: Exclude<SelfTestProps['test'], undefined> }) {
  if (test === 'running') return <p>{words.running}</p>;
  if (test === 'no-answer') return <p class="test-sum">{words.sum['no-answer']}</p>;
  return (
    <>
      <ul class="test-steps">
        {test.steps.map(({ step, came }) => (
          <li key={step} class={came}>
            <Sign came={came} />
            {sayStep(step, came)}
          </li>
        ))}
      </ul>
      <p class="test-sum">{words.sum[sumOf(test)]}</p>
    </>
  );
}

function sayStep(step: TestStep, came: Came): string {
  const said: { readonly [C in Came]?: string } = words.steps[step];
  return said[came] ?? words.steps[step].badly;
}

function sumOf({ light, box, steps }: SelfTest): keyof typeof words.sum {
  if (steps.length === 0) return light === 'off' || light === 'paused' ? light : 'badly';
  if (steps.some(({ came }) => came === 'badly')) return 'badly';
  return steps.some(({ came }) => came === 'switched-off') ? 'switched-off' : box;
}

// Told by shape: a tick, a cross, a bar. The words beside it say the same.
function Sign({ came }: { readonly came: Came }) {
  return (
    <svg class="test-sign" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d={signs[came]} />
    </svg>
  );
}

const signs: { readonly [C in Came]: string } = {
  well: 'M2.5 7.5l3 3 6-7',
  badly: 'M3 3l8 8M11 3l-8 8',
  'switched-off': 'M2.5 7h9',
};
