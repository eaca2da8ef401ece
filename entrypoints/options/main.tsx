import { render } from 'preact';
import { rules as britishRules } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { clauses as britishClauses } from '../../rules/policy.ts';
import { standards } from '../../rules/standards.ts';
import { openEngine } from '../../src/engine/check.ts';
import { tune } from '../../src/engine/tune.ts';
import { Options, type OptionsProps, sectionOf } from '../../src/pages/options.tsx';
import { readTally, watchTally } from '../../src/record/store.ts';
import {
  adjusted,
  withCoolingOff,
  withKeys,
  withRuleLevel,
  withRuleOn,
  withSite,
} from '../../src/settings/change.ts';
import { readSettings, watchSettings, writeSettings } from '../../src/settings/store.ts';
import { americanClauses, americanRules, isAmerican, respell } from '../../src/spelling.ts';
import { optionsWords, policyWords, reviewWords, tryWords } from '../../src/words.ts';

const root = document.getElementById('options') as HTMLElement;
const { language } = navigator;
const dates = new Intl.DateTimeFormat(language.startsWith('en') ? language : 'en-GB', { dateStyle: 'long' });
if (isAmerican(language)) respell(optionsWords, policyWords, reviewWords, tryWords);
const rules = isAmerican(language) ? americanRules(britishRules) : britishRules;
const clauses = isAmerican(language) ? americanClauses(britishClauses) : britishClauses;

let [{ settings, problems }, tally] = await Promise.all([readSettings(), readTally()]);
let inForce = tune(rules, settings.rules);
let check: OptionsProps['check'];

const draw = (): void =>
  render(
    <Options
      section={sectionOf(location.hash)}
      rules={rules}
      clauses={clauses}
      sourceOf={sourceOf}
      settings={settings}
      problems={problems}
      tally={tally}
      date={dates.format(new Date())}
      sayDay={(day) => dates.format(new Date(`${day}T12:00`))}
      {...(check && { check })}
      onSite={(site, on) => writeSettings((now) => withSite(now, site, on))}
      onRule={(rule, on) => writeSettings((now) => withRuleOn(now, rule, on))}
      onLevel={(rule, level) => writeSettings((now) => withRuleLevel(now, rule, level))}
      onNoPass={(pass) => writeSettings((now) => adjusted(now, { what: 'no-pass', pass }))}
      onKeys={(keys) => writeSettings((now) => withKeys(now, keys))}
      onWait={(seconds) => writeSettings((now) => withCoolingOff(now, seconds))}
      onTuck={(tucked) => writeSettings((now) => adjusted(now, { what: 'tucked', tucked }))}
      onMend={() => writeSettings((now) => now)}
      onCopy={copy}
    />,
    root,
  );

addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
});
watchSettings((now) => {
  ({ settings, problems } = now);
  inForce = tune(rules, settings.rules);
  draw();
});
watchTally((now) => {
  tally = now;
  draw();
});
draw();

try {
  const engine = await openEngine(lexicon);
  check = (draft) => engine(draft, inForce);
} catch {
  check = 'failed';
}
draw();

function sourceOf(key: string): ReturnType<OptionsProps['sourceOf']> {
  const standard = standards[key];
  if (!standard) return undefined;
  const { body, section, gist, link, read } = standard;
  return { name: `${body}, ${section}`, gist, read, ...(link && { link }) };
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
