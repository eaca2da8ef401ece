import { render } from 'preact';
import browser from 'webextension-polyfill';
import { rules as british } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { openEngine } from '../../src/engine/check.ts';
import { tune } from '../../src/engine/tune.ts';
import { Welcome, type WelcomeProps } from '../../src/pages/welcome.tsx';
import { readSettings } from '../../src/settings/store.ts';
import { americanRules, isAmerican, respell } from '../../src/spelling.ts';
import { tryWords, welcomeWords } from '../../src/words.ts';

const american = isAmerican(navigator.language);
if (american) respell(welcomeWords, tryWords);
const rules = american ? americanRules(british) : british;
const root = document.getElementById('welcome') as HTMLElement;
const draw = (check?: WelcomeProps['check']): void =>
  render(<Welcome {...(check && { check })} onOptions={() => browser.runtime.openOptionsPage()} />, root);

draw();
try {
  const [engine, { settings }] = await Promise.all([openEngine(lexicon), readSettings()]);
  const inForce = tune(rules, settings.rules);
  draw((draft) => engine(draft, inForce));
} catch {
  draw('failed');
}
