/** Random edits of one editor: as many as are asked for, by lot from a seed. */
export interface Edits {
  readonly number: number;
  readonly seed: number;
}

// Chromium tells of a selection within a shadow root only by the root.
interface Selecting {
  readonly getSelection?: () => Selection | null;
}

/**
 * Edits an editor by the browser's own commands and by keys that scripts can press, each through the editor's own input
 * path. Runs in the page, and lets it take its turn now and then. Answers with a line for each edit: what the lot said,
 * how many UTF-16 units of text there were then, and where the selection stood.
 */
export async function edit(box: HTMLElement, { number, seed }: Edits): Promise<readonly string[]> {
  const words =
    'my client|cried|today|her divorce|at 4 o’clock|Anna|so|well| and | the |a|b|é|👩‍👧|שלום|. |, |#calm|, Leeds, '.split(
      '|',
    );
  const page = window as unknown as { clock?: number };
  // Editors gather what is undone together, and what they believe of an event, by the time that passed: here each edit
  // takes the same time by every clock, however busy the machine is.
  page.clock ??= 1_800_000_000_000;
  const clock = () => page.clock ?? 0;
  Date.now = clock;
  performance.now = clock;
  Object.defineProperty(Event.prototype, 'timeStamp', { get: clock, configurable: true });
  const steps: string[] = [];
  const document = box.ownerDocument;
  const view = document.defaultView as Window & typeof globalThis;
  const field = box.localName === 'textarea' ? (box as HTMLTextAreaElement) : undefined;
  const isDraft = box.querySelector('[data-contents]') !== null;

  let state = seed;
  const lot = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  const turn = () => new Promise((next) => view.requestAnimationFrame(() => setTimeout(next, 0)));
  const text = () => field?.value ?? box.textContent ?? '';

  const key = (name: string, code: number, ctrlKey = false) =>
    box.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: name,
        code: name,
        keyCode: code,
        which: code,
        ctrlKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      } as KeyboardEventInit),
    );
  const command = (name: string, value?: string) => document.execCommand(name, false, value);
  const insert = (what: string) => {
    if (!isDraft) return command('insertText', what);
    // What a command puts into an empty line breaks Draft.js; what is pasted it takes in by itself.
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', what);
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox does not take it from the constructor (looked at 2026-12).
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    return box.dispatchEvent(event);
  };
  const pressOr = (name: string, code: number, otherwise: string) => {
    if (key(name, code)) command(otherwise);
  };

  const place = () => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const node = nodes[lot(Math.max(nodes.length, 1))];
    return node && { node, offset: lot(node.length + 1) };
  };
  const select = async (wide: boolean) => {
    const one = field ? { offset: lot(text().length + 1) } : place();
    if (!one) return;
    const length = 'node' in one ? one.node.length : text().length;
    const end = wide ? Math.min(length, one.offset + 1 + lot(8)) : one.offset;
    if (field) return field.setSelectionRange(one.offset, end);
    if (!('node' in one)) return;
    const root = box.getRootNode() as unknown as Selecting;
    const selection = root.getSelection?.() ?? document.getSelection();
    if (!selection) return;
    const before = [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
    const moved = new Promise((heard) => {
      document.addEventListener('selectionchange', heard, { once: true });
    });
    selection.setBaseAndExtent(one.node, one.offset, one.node, end);
    const after = [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
    // Nothing is heard where the selection was there already.
    if (!after.every((part, i) => part === before[i])) await moved;
    // What was heard may have been the end of an earlier change.
    await turn();
  };
  const caret = () => {
    if (field) return `${field.selectionStart}-${field.selectionEnd}`;
    const root = box.getRootNode() as unknown as Selecting;
    const selection = root.getSelection?.() ?? document.getSelection();
    return `${selection?.anchorOffset}-${selection?.focusOffset}`;
  };

  box.focus();
  for (let done = 0; done < number; done += 1) {
    page.clock += 100;
    const what = lot(100);
    if (what < 50) insert(words[lot(words.length)] ?? '');
    else if (what < 56) pressOr('Enter', 13, field ? 'insertLineBreak' : 'insertParagraph');
    else if (what < 76) pressOr('Backspace', 8, 'delete');
    else if (what < 82) pressOr('Delete', 46, 'forwardDelete');
    else if (what < 90) await select(false);
    else if (what < 97) {
      await select(true);
      insert(words[lot(words.length)] ?? '');
    } else if (key('z', 90, true) && field) command('undo');
    // Editors that hear of their changes from the page hear before the next one.
    await undefined;
    if (text().length > 700) {
      command('selectAll');
      await turn();
      insert('Well, ');
    }
    if (done % 100 === 99) await turn();
    steps.push(`${what}: ${text().length} ${caret()}`);
  }
  await turn();
  return steps;
}
