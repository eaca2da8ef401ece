import { inFirefoxTab } from './privileged.ts';
import type { Session } from './session.ts';

/** Writes a word with an input method and takes it with Enter, through the browser's own input path. */
export async function composeWord({ driven, page }: Session, word: string): Promise<void> {
  if (driven.name === 'firefox') {
    await inFirefoxTab(page, firefoxComposition(word));
    return;
  }
  const line = await page.createCDPSession();
  const enter = { key: 'Enter', code: 'Enter' };
  await line.send('Input.imeSetComposition', {
    text: word,
    selectionStart: word.length,
    selectionEnd: word.length,
  });
  await line.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter, windowsVirtualKeyCode: 13 });
  await line.send('Input.insertText', { text: word });
  await line.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
  await line.detach();
}

function firefoxComposition(word: string): string {
  return `
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(content)) throw new Error('no input transaction');
    const word = ${JSON.stringify(word)};
    input.setPendingCompositionString(word);
    input.appendClauseToPendingComposition(word.length, input.ATTR_RAW_CLAUSE);
    input.setCaretInPendingComposition(word.length);
    input.flushPendingComposition();
    const enter = new content.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
    input.keydown(enter);
    input.commitCompositionWith(word);
    input.keyup(enter);
    return true;`;
}
