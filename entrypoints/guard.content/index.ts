import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Draft, Rule } from '../../src/engine/rule.ts';
import { tune } from '../../src/engine/tune.ts';
import { goOnDuty, type Wish } from '../../src/guard/duty.ts';
import { startGuard } from '../../src/guard/guard.ts';
import { testSelf } from '../../src/guard/self-test.ts';
import { standBy } from '../../src/guard/stand-by.ts';
import {
  answerSelfTest,
  answerTabState,
  sayAdjusted,
  sayDecided,
  sayLight,
  type TabState,
} from '../../src/messages.ts';
import { readTally, watchTally } from '../../src/record/store.ts';
import { spokenLately, type Tally } from '../../src/record/tally.ts';
import { clearLeftBehind } from '../../src/review/host.ts';
import { mountReview } from '../../src/review/mount.ts';
import type { ReviewActions } from '../../src/review/states.ts';
import { isPassed } from '../../src/settings/pass.ts';
import { readSecret } from '../../src/settings/secret.ts';
import { defaultSettings, pauseOf, type Settings, type WatchedSite } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { matches, siteOf } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { americanClauses, americanRules, isAmerican, respell } from '../../src/spelling.ts';
import { reviewWords, tryWords } from '../../src/words.ts';
import { type Known, preferencesOf } from './preferences.ts';

export default defineContentScript({
  matches: [...matches],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main() {
    const site = siteOf(hostName());
    if (site.name === 'unknown') return;
    if (isAmerican(navigator.language)) respell(reviewWords);
    const life = new AbortController();
    // A script that an update left behind steps aside for this one. A page can send the event too, so it ends nothing
    // that is still alive.
    document.dispatchEvent(new Event(arrival));
    document.addEventListener(arrival, () => isAlive() || life.abort(), { signal: life.signal });
    clearLeftBehind(document);
    watchPage(site, site.name, life.signal);
  },
});

const arrival = 'contentarrival';

function watchPage(site: Site, name: WatchedSite, life: AbortSignal): void {
  let settings: Settings | undefined;
  let inForce: readonly Rule[] | undefined;
  let known: Known | undefined;
  let lately: ReadonlySet<string> = new Set();
  let spoke = false;

  const state = (): TabState => {
    const inUse = duty.inUse();
    // A frame inside in which nobody writes must not speak for the page.
    return { site: site.name, light: isInner() && !inUse ? 'not-attached' : duty.light(), inUse };
  };
  const speak = () => {
    if (!settings || (isInner() && !duty.inUse() && !spoke)) return;
    spoke = true;
    void sayLight(state().light);
  };
  const warm = async () => {
    await first;
    const [{ check, ...said }, secret] = await Promise.all([openJudgement(), secretOrNone()]);
    const { rules } = said;
    known = { ...said, ...(secret && { secret }) };
    return {
      inForce: (draft: Draft) => {
        inForce ??= tune(rules, settings?.rules ?? {});
        const passes = settings?.passes ?? [];
        return check(draft, inForce).filter(({ quote }) => !(secret && isPassed(passes, secret, quote)));
      },
      asItComes: (draft: Draft) => check(draft, rules),
    };
  };
  const review = (actions: ReviewActions, signal: AbortSignal) => mountReview(document, actions, signal);

  const preferences = preferencesOf({
    site: name,
    settings: () => settings,
    spokenLately: () => lately,
    known: () => known,
    american: isAmerican(navigator.language),
  });

  // Presses are stood before from the first moment. Until the settings are here, the engine counts as not awake.
  const duty = goOnDuty({
    window,
    watch: (gone, signal) =>
      startGuard({
        site,
        document,
        warm: async () => (await warm()).inForce,
        review,
        record: (decided) => void sayDecided(decided),
        preferences,
        report: speak,
        alive: isAlive,
        gone,
        signal,
      }),
    standBy: (rest, signal) => standBy({ site, document, rest, review, signal }),
    alive: isAlive,
    report: speak,
    signal: life,
  });
  const follow = (now: Settings) => {
    settings = now;
    inForce = undefined;
    duty.follow(wishOf(now, site));
    recallAt(now.recalls?.[name]);
  };
  let recall: ReturnType<typeof setTimeout> | undefined;
  const recallAt = (at: number | undefined) => {
    clearTimeout(recall);
    if (at !== undefined && !isInner()) recall = setTimeout(lookAgain, Math.max(0, at - Date.now()));
  };
  const lookAgain = () => {
    if (duty.guard()?.say('look-again')) void sayAdjusted({ what: 'recall', site: name });
  };
  const heard = (tally: Tally) => {
    lately = spokenLately(tally, new Date().toISOString().slice(0, 10));
  };
  readTally().then(heard, () => undefined);
  life.addEventListener('abort', watchTally(heard));
  const first = readSettings().then(
    (found) => follow(found.settings),
    () => follow(defaultSettings),
  );
  const unwatch = watchSettings((found) => follow(found.settings));
  life.addEventListener('abort', unwatch);
  life.addEventListener('abort', () => clearTimeout(recall));
  // A page that the browser kept and brings back heard of no change meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) readSettings().then((found) => follow(found.settings), speak);
  };
  window.addEventListener('pageshow', onShow, { signal: life });

  const test = () => {
    const { light } = state();
    const guard = duty.guard();
    const parts = { document, site: site.name, sentence: tryWords.sample, light, alive: isAlive, warm };
    return testSelf({ ...parts, ...(guard && { guard }) });
  };
  answerTabState(state, life);
  answerSelfTest(state, test, life);
}

// Without storage nothing was passed over for good, and nothing can be; drafts are held all the same.
function secretOrNone(): Promise<string | undefined> {
  return readSecret().catch(() => undefined);
}

let judgement: ReturnType<typeof evaluate> | undefined;

/** Rules, words and language library are evaluated once, when somebody first writes, not on every page that is read. */
function openJudgement(): ReturnType<typeof evaluate> {
  judgement ??= evaluate().catch((error) => {
    judgement = undefined;
    throw error;
  });
  return judgement;
}

async function evaluate() {
  const [{ openEngine }, { lexicon }, { rules }, { clauses }, { ukStandards }, us, usSocial] =
    await Promise.all([
      import('../../src/engine/check.ts'),
      import('../../rules/lexicon/index.ts'),
      import('../../rules/index.ts'),
      import('../../rules/policy.ts'),
      import('../../rules/standards-uk.ts'),
      import('../../rules/standards-us.ts'),
      import('../../rules/standards-us-social.ts'),
    ]);
  const american = { ...us.usStandards, ...usSocial.usSocialStandards };
  const check = await openEngine(lexicon);
  if (!isAmerican(navigator.language)) return { check, rules, clauses, british: ukStandards, american };
  return {
    check,
    rules: americanRules(rules),
    clauses: americanClauses(clauses),
    british: ukStandards,
    american,
  };
}

function wishOf(settings: Settings, site: Site): Wish {
  if (site.name === 'unknown' || !settings.sites[site.name]) return { kind: 'off' };
  const until = pauseOf(settings, Date.now());
  return until === undefined ? { kind: 'watch' } : { kind: 'pause', until };
}

function isInner(): boolean {
  return window.top !== window;
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

// A blank frame has its page's origin, and no host of its own.
function hostName(): string {
  if (location.hostname) return location.hostname;
  return URL.canParse(self.origin) ? new URL(self.origin).hostname : '';
}
