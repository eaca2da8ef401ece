import { readEditor } from '../composer/read.ts';
import type { SiteName } from '../engine/rule.ts';
import type { Came, Light, SelfTest, TestStep } from '../messages.ts';
import { begun, decide, type Judged } from './decision.ts';
import type { Guard } from './guard.ts';
import { type Check, makeJudge } from './judge.ts';

/** What the self-test tries. */
export interface SelfTestParts {
  readonly document: Document;
  readonly site: SiteName;
  /** A made-up story, which the rules as they come would hold. */
  readonly sentence: string;
  /** Absent where nothing is watched. */
  readonly guard?: Guard;
  readonly light: Light;
  readonly alive: () => boolean;
  /** The engine with the rules in force, and with the rules as they come. */
  readonly warm: () => Promise<{ readonly inForce: Check; readonly asItComes: Check }>;
}

/** Milliseconds that the engine gets to wake up; the popup waits a little longer. */
const wakeTime = 2000;

/**
 * Takes a made-up story the whole way from a box to the decision, without the page or its draft: read by the same
 * reader, judged by the same engine, decided by the same steps. Nothing of it is shown, counted or kept.
 */
export async function testSelf(parts: SelfTestParts): Promise<SelfTest> {
  const { guard, light, alive, sentence } = parts;
  const box = boxOf(guard, light);
  if (!guard) return { light, box, steps: [] };
  const steps: { step: TestStep; came: Came }[] = [];
  const note = (step: TestStep, came: boolean | Came) =>
    steps.push({ step, came: typeof came === 'string' ? came : came ? 'well' : 'badly' });
  note('attached', alive());
  note('presses', guard.hears());
  const text = readBack(parts.document, sentence);
  note('read', text === sentence);
  const judge = await wake(parts);
  note('engine', judge !== undefined);
  if (judge && text === sentence) {
    const [inForce, asItComes] = [judge.inForce(text), judge.asItComes(text)];
    note('noticed', by(notices, inForce, asItComes));
    note('held', by(holds(text), inForce, asItComes));
  }
  return { light, box, steps };
}

function boxOf(guard: Guard | undefined, light: Light): SelfTest['box'] {
  if (!guard?.inUse()) return 'none';
  return light === 'watching' ? 'watched' : 'unsure';
}

// In a closed root of an element that never comes to the page.
function readBack(document: Document, sentence: string): string | undefined {
  try {
    const editor = document.createElement('div');
    editor.setAttribute('contenteditable', 'true');
    const line = document.createElement('p');
    line.append(sentence);
    editor.append(line);
    document.createElement('div').attachShadow({ mode: 'closed' }).append(editor);
    return readEditor(editor).text;
  } catch {
    return undefined;
  }
}

async function wake({ warm, site }: SelfTestParts) {
  const opening = warm();
  const judges = [
    makeJudge(async () => (await opening).inForce),
    makeJudge(async () => (await opening).asItComes),
  ];
  const awake = await Promise.all(judges.map((judge) => judge.wake(wakeTime)));
  const [inForce, asItComes] = judges.map(
    (judge) => (text: string) => judge.now({ text, site, surface: 'post' }),
  );
  return awake.every(Boolean) && inForce && asItComes ? { inForce, asItComes } : undefined;
}

// What only the rules as they come would do, the person has switched off.
function by(ask: (judged: Judged) => boolean, inForce: Judged, asItComes: Judged): Came {
  if (ask(inForce)) return 'well';
  return inForce.kind === 'judged' && ask(asItComes) ? 'switched-off' : 'badly';
}

function notices(judged: Judged): boolean {
  return judged.kind === 'judged' && judged.findings.length > 0;
}

function holds(text: string): (judged: Judged) => boolean {
  return (judged) => decide(begun, { kind: 'press', text, judged, genuine: true }).answer === 'hold';
}
