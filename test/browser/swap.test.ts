import { beforeEach, describe, expect, test } from 'vitest';
import { press } from './composers.ts';
import { chord, modifier, posted } from './hand.ts';
import { somethingFound, waitForWords } from './hold.ts';
import { type Part, partsOf } from './inside.ts';
import { chosenBrowser, startSession } from './session.ts';
import { area, drafts, type Kind, kinds, quill } from './swap-kinds.ts';
import { until } from './until.ts';

describe.each(kinds)(`a safer wording in $kind in ${chosenBrowser().name}`, (place) => {
  test.each(drafts)('goes in $name, comes back, and goes out', async ({ draft, put }) => {
    await begin(place, draft);
    const chips = await countOf(place, '.mention');
    const before = await inside(place);
    await use();
    await until('it is put in', async () => (await textOf(place)) === put.replaceAll('\n', ''));
    expect(await countOf(place, '.mention')).toBe(chips);
    await until('the caret stands after it', async () => /my teenager$/.test(await beforeCaret(place)));
    await press(session.page, place.post);
    await until('it is posted', async () => (await posted(session.page)).length > 0);
    expect(await posted(session.page)).toEqual([{ composer: 'swap', text: put, trusted: true }]);
    await press(session.page, place.editor);
    if (breaksItsOwnUndo(place, draft)) return;
    await undo();
    await until('the old words are back', async () => (await inside(place)) === before);
  });

  test('goes in by the keyboard, and what is typed next stands after it', async () => {
    await begin(place, 'A new book for my 14yo client.');
    await chord(session.page, ['Alt', 'Shift'], 'o');
    await until('the card has the focus', async () => (await card())?.focused);
    await session.page.keyboard.press('Tab');
    await session.page.keyboard.press('Tab');
    await session.page.keyboard.press('Enter');
    await until('it is put in, and the caret stands after it', async () =>
      /my teenager$/.test(await beforeCaret(place)),
    );
    await session.page.keyboard.type('!');
    expect(await textOf(place)).toBe('A new book for my teenager! client. Yes.');
  });
});

describe(`a safer wording that does not land in ${chosenBrowser().name}`, () => {
  const draft = 'A new book for my 14yo client.';
  const typed = `${draft} Yes.`;

  describe('in a textarea', () => {
    beforeEach(async () => await begin(area, draft));

    test('is offered for copying where the page puts the old words back', async () => {
      const { page } = session;
      await page.$eval(area.editor, (field) => {
        const old = (field as HTMLTextAreaElement).value;
        field.addEventListener('input', () => Object.assign(field, { value: old }), { once: true });
      });
      await use();
      await waitForWords(session, /^Not put in.*I couldn't change the words here.*“teenager”/);
      expect(await textOf(area)).toBe(typed);
      await copy();
      await press(page, area.editor);
      await chord(session.page, [modifier], 'a');
      await chord(session.page, [modifier], 'v');
      await until('the copied words are there', async () => (await textOf(area)) === 'teenager');
    });

    test('is said to have landed otherwise where the page made something else of it', async () => {
      await session.page.$eval(area.editor, (field) =>
        field.addEventListener('input', () => Object.assign(field, { value: 'A new book.' }), { once: true }),
      );
      await use();
      await waitForWords(session, /^Not put in.*did not land as they should.*“teenager”/);
      expect(await textOf(area)).toBe('A new book.');
    });

    test('is not put in the place of words that changed unseen', async () => {
      const other = 'A whole new book for my old friend.';
      await openCard();
      await session.page.$eval(area.editor, (field, value) => Object.assign(field, { value }), other);
      await pressOurs(useWords);
      await waitForWords(session, /^Not put in.*Your words have changed/);
      expect(await textOf(area)).toBe(other);
    });

    test('leaves a field alone that can only be read by now', async () => {
      await session.page.$eval(area.editor, (field) => field.setAttribute('readonly', ''));
      await use();
      await waitForWords(session, /^Not put in.*I couldn't change the words here/);
      expect(await textOf(area)).toBe(typed);
    });
  });

  test('leaves an editor alone that can only be read by now, and Escape takes the offer away', async () => {
    await begin(quill, draft);
    const before = await inside(quill);
    await session.page.$eval(quill.editor, (editor) => editor.setAttribute('aria-readonly', 'true'));
    await use();
    await waitForWords(session, /^Not put in.*I couldn't change the words here/);
    await session.page.keyboard.press('Escape');
    await until('the offer is gone', async () => (await ours(/^Not put in/)) === undefined);
    expect(await inside(quill)).toBe(before);
  });
});

const session = startSession();
const useWords = /^Use “/;

// Quill 1.3 loses bold words itself where a person types over their beginning and takes it back (seen 2026-12).
function breaksItsOwnUndo({ kind }: Kind, draft: string): boolean {
  return kind === 'quill' && session.driven.name === 'chromium' && draft.includes('*4yo*');
}

async function begin({ kind, host, editor }: Kind, draft: string): Promise<void> {
  const { page } = session;
  await page.goto(`${host}/practice/swap?editor=${kind}&draft=${encodeURIComponent(draft)}`);
  await press(page, editor);
  await chord(session.page, [modifier], 'End');
  await page.keyboard.type(' Yes.');
  const written = performance.now();
  await waitForWords(session, somethingFound);
  // An editor puts what comes within its second into one step of its history; nobody reads a card so fast.
  await until('a person could have read', async () => performance.now() - written > 1050);
}

async function openCard(): Promise<void> {
  await pressOurs(somethingFound);
  await until('the card offers it', async () => await ours(useWords));
}

async function use(): Promise<void> {
  await openCard();
  await pressOurs(useWords);
}

async function copy(): Promise<void> {
  await pressOurs(/^Copy$/);
  await waitForWords(session, /^Copied\.$/);
}

async function pressOurs(says: RegExp): Promise<void> {
  const part = await until(`something of ours says ${says}`, async () => await ours(says));
  await session.page.mouse.click(part.x, part.y);
}

async function ours(says: RegExp): Promise<Part | undefined> {
  return (await partsOf(session.driven, session.page)).find((part) => says.test(part.text));
}

async function card(): Promise<Part | undefined> {
  return (await partsOf(session.driven, session.page)).find((part) => part.role === 'dialog');
}

async function undo(): Promise<void> {
  await chord(session.page, [modifier], 'z');
}

async function inside({ editor }: Kind): Promise<string> {
  return await session.page.$eval(editor, (box) => (box as HTMLTextAreaElement).value ?? box.innerHTML);
}

/** What is written, without its line breaks and the editor's own marks for the caret. */
async function textOf({ editor }: Kind): Promise<string> {
  return await session.page.$eval(editor, (box) =>
    ((box as HTMLTextAreaElement).value ?? box.textContent)
      .replace(/[\n\ufeff]/g, '')
      .replace(/\u00a0/g, ' '),
  );
}

async function countOf({ editor }: Kind, selector: string): Promise<number> {
  return await session.page.$eval(editor, (box, what) => box.querySelectorAll(what).length, selector);
}

/** What is written before the caret, in the editor that has the focus. */
async function beforeCaret({ editor }: Kind): Promise<string> {
  return await session.page.$eval(editor, (box) => {
    const root = box.getRootNode() as Document | ShadowRoot;
    if (root.activeElement !== box) return 'the focus is elsewhere';
    if (box.localName === 'textarea') {
      const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
      return selectionStart === selectionEnd ? value.slice(0, selectionStart) : 'something is selected';
    }
    const selection = document.getSelection();
    const range =
      root.nodeType === 11
        ? selection?.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0]
        : selection?.getRangeAt(0);
    if (!range?.collapsed) return 'something is selected';
    const before = document.createRange();
    before.setStart(box, 0);
    before.setEnd(range.endContainer, range.endOffset);
    return before.toString();
  });
}
