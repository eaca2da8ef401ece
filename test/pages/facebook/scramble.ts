/** Whether the address asks for a page without a name that anybody could know. */
export function isScrambled(): boolean {
  return new URLSearchParams(location.search).has('scrambled');
}

/**
 * Takes every id, class, label and word of the site's part of the page and puts nonsense in its place, now and whenever
 * something is added. Roles, tags, states and what a person writes stay.
 */
export function scramble(): void {
  document.adoptedStyleSheets = [scrambledSheet()];
  scrambleAll(document.body);
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') scrambleOne(target as Element);
      else addedNodes.forEach(scrambleAll);
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [...ids, ...words, 'class', engineMark],
  });
}

const ids = ['id', 'aria-labelledby', 'aria-controls', 'aria-activedescendant', 'href'];
const words = ['aria-label', 'aria-placeholder', 'placeholder', 'alt', 'value', 'name'];
const engineMark = 'data-lexical-editor';

// What belongs to the practice page and not to the site.
const ours = '.practice, .posted, script';

function scrambleAll(node: Node): void {
  if (node.nodeType === 3) scrambleText(node as Text);
  if (node.nodeType !== 1 || (node as Element).closest(ours)) return;
  scrambleOne(node as Element);
  if (!isWrittenIn(node as Element)) node.childNodes.forEach(scrambleAll);
}

function scrambleOne(element: Element): void {
  if (element.matches('body') || element.closest(ours)) return;
  element.removeAttribute(engineMark);
  if (isWrittenIn(element.parentElement)) return;
  for (const name of [...ids, 'class', ...words]) {
    const value = element.getAttribute(name);
    if (!value) continue;
    const next = nonsense(value);
    if (next !== value) element.setAttribute(name, next);
  }
}

function scrambleText(text: Text): void {
  const around = text.parentElement;
  if (!around || around.closest(ours) || isWrittenIn(around)) return;
  const next = nonsense(text.data);
  if (next !== text.data) text.data = next;
}

function isWrittenIn(element: Element | null): boolean {
  return element?.closest('[contenteditable="true"]') != null;
}

const made = new Set<string>();

// One word always becomes the same other one, so that what names something still finds it.
function nonsense(text: string): string {
  return text.replace(/[^\s#]+/g, (word) => {
    if (made.has(word)) return word;
    let seed = 7;
    for (const letter of word) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
    let next = '';
    for (let rest = seed + 20_000; rest > 0; rest = Math.floor(rest / 60)) {
      next += 'bdfgklmnprtz'.charAt(rest % 12) + 'aeiou'.charAt(Math.floor(rest / 12) % 5);
    }
    made.add(next);
    return next;
  });
}

// The page should still look like one.
function scrambledSheet(): CSSStyleSheet {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    rules
      .map((rule) =>
        rule.cssText.replace(/^[^{]+/, (selectors) =>
          selectors.replace(/\.([a-z][\w-]*)/g, (_, name: string) => `.${nonsense(name)}`),
        ),
      )
      .join('\n'),
  );
  return sheet;
}
