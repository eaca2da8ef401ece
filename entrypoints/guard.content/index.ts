import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Draft, Rule } from '../../src/engine/rule.ts';
import { tune } from '../../src/engine/tune.ts';
import { type Guard, startGuard } from '../../src/guard/guard.ts';
import { answerTabState, type Light, sayDecided, sayLight } from '../../src/messages.ts';
import { mountReview } from '../../src/review/mount.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { matches, siteOf } from '../../src/sites/index.ts';
import type { Site } from '../../src/sites/site.ts';

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
    watchPage(site, life.signal);
  },
});

const arrival = 'contentarrival';

function watchPage(site: Site, life: AbortSignal): void {
  let guard: Guard | undefined;
  let ending = new AbortController();
  let settings: Settings | undefined;
  let inForce: readonly Rule[] | undefined;

  const light = (): Light => {
    if (!guard) return 'off';
    // An empty frame at work beside the page must not speak for it.
    return isInner() && !guard.inUse() ? 'not-attached' : guard.light();
  };
  const speak = () => {
    if (settings && (!isInner() || guard?.inUse())) void sayLight(light());
  };
  const start = () => {
    ending = new AbortController();
    const warm = async () => {
      await first;
      const { check, rules } = await openJudgement();
      return (draft: Draft) => {
        inForce ??= tune(rules, settings?.rules ?? {});
        return check(draft, inForce);
      };
    };
    guard = startGuard({
      site,
      document,
      warm,
      review: (actions, signal) => mountReview(document, actions, signal),
      record: (decided) => void sayDecided(decided),
      report: speak,
      alive: isAlive,
      signal: AbortSignal.any([life, ending.signal]),
    });
  };
  const follow = (now: Settings) => {
    settings = now;
    inForce = undefined;
    if (!isOn(now, site)) {
      ending.abort();
      guard = undefined;
    } else if (guard) guard.refresh();
    else start();
    speak();
  };

  // Presses are stood before from the first moment. Until the settings are here, the engine counts as not awake.
  const first = readSettings().then(
    (found) => follow(found.settings),
    () => follow(defaultSettings),
  );
  start();
  const unwatch = watchSettings((found) => follow(found.settings));
  life.addEventListener('abort', unwatch);
  answerTabState(() => ({ site: site.name, light: light() }), life);
}

/** Rules, words and language library are evaluated when somebody first writes, not on every page that is read. */
async function openJudgement() {
  const [{ openEngine }, { lexicon }, { rules }] = await Promise.all([
    import('../../src/engine/check.ts'),
    import('../../rules/lexicon/index.ts'),
    import('../../rules/index.ts'),
  ]);
  return { check: await openEngine(lexicon), rules };
}

function isOn(settings: Settings, site: Site): boolean {
  return site.name !== 'unknown' && settings.sites[site.name];
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
