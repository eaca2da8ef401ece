import type { Site } from '../sites/site.ts';
import { buttonsIn } from './control.ts';
import type { Composer } from './find.ts';
import { nameOf, textOf } from './name.ts';

/** Who will see what is written here, in the site's own words; nothing where the box does not show it. */
export function audienceOf({ root }: Composer, { audience }: Site): string | undefined {
  const says = audience.map((source) => new RegExp(source, 'u'));
  for (const button of buttonsIn(root)) {
    const [name, text] = [nameOf(button), textOf(button)];
    for (const known of [name, text, `${name} | ${text}`]) {
      const match = says.map((one) => one.exec(known)).find(Boolean);
      if (match) return asAName(match.groups?.who ?? match[0]);
    }
  }
  return undefined;
}

// Names are compared in lower case; a person reads them with a capital.
function asAName(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
