import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { hearSoundings, soundInput } from '../../src/engine/look/sense.ts';
import type { Net, Shape } from '../../src/engine/sense/net.ts';
import type { Taught } from './slopes.ts';
import { train } from './train.ts';

/** For how long a net is taught, and from where it begins. */
const course = { epochs: 8, seed: 1, batch: 32, rate: 3e-3 };

/** The first `of` lessons are parted into folds; what comes after is taught every time. */
interface Parting {
  readonly folds: number;
  readonly of: number;
}

interface Task {
  readonly taught: readonly Taught[];
  readonly shape: Shape;
  readonly parting: Parting;
}

/** The fold that is kept back; -1 for none. */
type Kept = number;

interface Answer {
  readonly kept: Kept;
  readonly net?: Net;
  /** The odds of each lesson that was kept back. */
  readonly odds?: readonly Float64Array[];
}

/**
 * Teaches a net on all lessons, and says what each lesson's odds are by a net that was taught without it. Two nets are
 * taught at a time, each in a thread of its own; the numbers do not depend on which is done first.
 */
export async function teachAside(
  taught: readonly Taught[],
  shape: Shape,
  parting: Parting,
  say: (what: string) => void,
): Promise<{ readonly net: Net; readonly untaught: readonly Float64Array[] }> {
  const waiting: Kept[] = Array.from({ length: parting.folds + 1 }, (_, i) => i - 1);
  const untaught: Float64Array[] = [];
  let whole: Net | undefined;
  const task: Task = { taught, shape, parting };
  await Promise.all(
    [1, 2].map(
      () =>
        new Promise<void>((done, fail) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: task });
          const next = () => {
            const kept = waiting.shift();
            if (kept === undefined) worker.terminate().then(() => done(), fail);
            else worker.postMessage(kept);
          };
          worker.on('error', fail);
          worker.on('message', ({ kept, net, odds }: Answer) => {
            if (net) whole = net;
            odds?.forEach((each, i) => {
              untaught[i * parting.folds + kept] = each;
            });
            say(net ? 'taught on all' : `taught without part ${kept + 1} of ${parting.folds}`);
            next();
          });
          next();
        }),
    ),
  );
  if (!whole) throw new Error('No net was taught');
  return { net: whole, untaught };
}

function teach({ taught, shape, parting }: Task, kept: Kept): Answer {
  const isKept = (i: number) => kept >= 0 && i < parting.of && i % parting.folds === kept;
  const net = train(
    taught.filter((_, i) => !isKept(i)),
    shape,
    course,
  );
  if (kept < 0) return { kept, net };
  const odds = taught.filter((_, i) => isKept(i)).map((one) => oddsOf(net, one));
  return { kept, odds };
}

/** What a net makes of a lesson. */
export function oddsOf(net: Net, { inputs, frame }: Taught): Float64Array {
  return hearSoundings(
    net,
    frame,
    inputs.map((input) => soundInput(net, input)),
  );
}

if (!isMainThread)
  parentPort?.on('message', (kept: Kept) => parentPort?.postMessage(teach(workerData, kept)));
