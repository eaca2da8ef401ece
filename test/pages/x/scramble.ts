const scrambled = new URLSearchParams(location.search).has('scrambled');

/** A word that a person reads on a button, or, on the scrambled page, one that says nothing. */
export function say(words: string): string {
  if (!scrambled) return words;
  const made = nonsense(words);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/**
 * On the scrambled page, puts nonsense in the place of every test id, class, id and label before it is set. What the
 * site's own code leans on stays: roles, tags, states, and the marks of the editor. Tests find their way by
 * `data-practice-hook`, which holds the test id that was.
 */
export function scramble(): void {
  if (!scrambled) return;
  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
    if (name === 'data-testid') set.call(this, 'data-practice-hook', value);
    set.call(this, name, each.has(name) ? eachWord(value) : whole.has(name) ? say(value) : value);
  };
  for (const sheet of document.styleSheets) scrambleRules(sheet.cssRules);
}

const each = new Set([
  'class',
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
]);
const whole = new Set([
  'data-testid',
  'aria-label',
  'placeholder',
  'aria-placeholder',
  'title',
  'alt',
  'name',
]);

function eachWord(value: string): string {
  return String(value).replace(/[^\s]+/g, nonsense);
}

function scrambleRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      rule.selectorText = rule.selectorText.replace(/\.([A-Za-z][\w-]*)/g, (_, name) => `.${nonsense(name)}`);
    } else if (rule instanceof CSSGroupingRule) scrambleRules(rule.cssRules);
  }
}

// The same word always becomes the same nonsense, as a build of a site would have it.
function nonsense(word: string): string {
  let sum = 2166136261;
  for (const letter of word) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  let made = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    made += `${'bdfgklmnprstvz'.charAt(sum % 14)}${'aeiou'.charAt((sum >>> 4) % 5)}`;
    sum = Math.imul(sum, 1664525) + 1013904223;
    sum >>>= 0;
    sum = (sum >>> 7) | ((sum << 25) >>> 0);
    sum >>>= 0;
  }
  return made;
}
