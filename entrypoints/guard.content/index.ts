import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Draft, Rule } from '../../src/engine/rule.ts';
import { tune } from '../../src/engine/tune.ts';
import { goOnDuty, type Wish } from '../../src/guard/duty.ts';
import { startGuard } from '../../src/guard/guard.ts';
import { testSelf } from '../../src/guard/self-test.ts';
import { standBy } from '../../src/guard/stand-by.ts';
import { answerSelfTest, answerTabState, sayDecided, sayLight, type TabState } from '../../src/messages.ts';
import { clearLeftBehind } from '../../src/review/host.ts';
import { mountReview } from '../../src/review/mount.ts';
import type { ReviewActions } from '../../src/review/states.ts';
import { defaultSettings, pauseOf, type Settings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { matches, siteOf } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';
import { tryWords } from '../../src/words.ts';

export default defineContentScript({
  matches: [...matches],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main() {
    const site = siteOf(hostName());
    if (site.name === 'unknown') return;
    const life = new AbortController();
    // A script that an update left behind steps aside for this one. A page can send the event too, so it ends nothing
    // that is still alive.
    document.dispatchEvent(new Event(arrival));
    document.addEventListener(arrival, () => isAlive() || life.abort(), { signal: life.signal });
    clearLeftBehind(document);
    watchPage(site, life.signal);
  },
});

const arrival = 'contentarrival';

function watchPage(site: Site, life: AbortSignal): void {
  let settings: Settings | undefined;
  let inForce: readonly Rule[] | undefined;
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
    const { check, rules } = await openJudgement();
    return {
      inForce: (draft: Draft) => {
        inForce ??= tune(rules, settings?.rules ?? {});
        return check(draft, inForce);
      },
      asItComes: (draft: Draft) => check(draft, rules),
    };
  };
  const review = (actions: ReviewActions, signal: AbortSignal) => mountReview(document, actions, signal);

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
  };
  const first = readSettings().then(
    (found) => follow(found.settings),
    () => follow(defaultSettings),
  );
  const unwatch = watchSettings((found) => follow(found.settings));
  life.addEventListener('abort', unwatch);
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
  const [{ openEngine }, { lexicon }, { rules }] = await Promise.all([
    import('../../src/engine/check.ts'),
    import('../../rules/lexicon/index.ts'),
    import('../../rules/index.ts'),
  ]);
  return { check: await openEngine(lexicon), rules };
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
