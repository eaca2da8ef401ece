/** A box in the smallest shape that its entry must know: the entry, the site, the markup and the address. `p` is the control. */
export type Box = readonly [string, string, string, string?];

/** A last step, which has no editor: the entry, the site, where the text was written, the step itself, and the address. */
export type LastStep = readonly [string, string, string, string, string];

/** X's editor of one part. */
export const tweet = (n = 0) => `${draft} data-testid="tweetTextarea_${n}"></div>`;

const draft = '<div contenteditable="true" role="textbox"';

/** Every box of X. */
export const xBoxes: readonly Box[] = [
  [
    'x-home',
    'x',
    `<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0_label">${tweet()}</div><button data-testid="tweetButtonInline" id="p">Post</button></div>`,
    '/home',
  ],
  [
    'x-inline-reply',
    'x',
    `<div data-testid="primaryColumn">${tweet()}<button data-testid="tweetButtonInline" id="p">Reply</button></div>`,
    '/someone/status/1',
  ],
  [
    'x-modal',
    'x',
    `<div role="dialog">${tweet()}<button data-testid="tweetButton" id="p">Post</button></div>`,
    '/compose/post',
  ],
  [
    'x-modal-reply',
    'x',
    `<div role="dialog"><article data-testid="tweet">Their words</article>${tweet()}<button data-testid="tweetButton" id="p">Reply</button></div>`,
    '/compose/post',
  ],
  [
    'x-thread',
    'x',
    `<div role="dialog">${tweet()}${tweet()}<button data-testid="tweetButton" id="p">Post all</button></div>`,
    '/compose/post',
  ],
  [
    'x-home',
    'x',
    '<main><div data-testid="tweetTextarea_0"><textarea id="e"></textarea></div><div role="button" data-testid="tweetButton" id="p">Post</div></main>',
    '/compose/post',
  ],
  [
    'x-modal',
    'x',
    `<div role="dialog">${tweet()}<input type="search"><button data-testid="tweetButton" id="p">Update</button></div>`,
    '/compose/post/edit/1',
  ],
  [
    'x-modal',
    'x',
    `<div role="dialog">${tweet()}<div role="link"><div data-testid="tweetText">Quoted words</div></div><button data-testid="tweetButton" id="p">Post</button></div>`,
    '/compose/post?url=https%3A%2F%2Fx.com%2Fsomeone%2Fstatus%2F1',
  ],
  [
    'x-home',
    'x',
    `<div data-testid="primaryColumn">${tweet()}<input type="text" name="Choice1"><button data-testid="tweetButtonInline" id="p">Post</button></div>`,
    '/i/communities/1',
  ],
  [
    'x-description',
    'x',
    '<div role="dialog"><textarea data-testid="altTextInput"></textarea><button>Done</button></div>',
    '/compose/post/media',
  ],
  [
    'x-description-named',
    'x',
    '<div role="dialog"><textarea aria-label="Image description"></textarea><button>Save</button></div>',
    '/compose/post',
  ],
  [
    'x-article',
    'x',
    `<main><textarea placeholder="Add a title"></textarea>${draft} class="public-DraftEditor-content"></div><button>Publish</button></main>`,
    '/compose/articles/edit/1',
  ],
  ['x-pro', 'x', `<div>${tweet()}<button data-testid="tweetButton" id="p">Post</button></div>`, '/i/decks/1'],
];

/** Every last step of X. */
export const xLastSteps: readonly LastStep[] = [
  [
    'x-article-publish',
    'x',
    `<main>${draft} class="public-DraftEditor-content">Words</div></main>`,
    '<div role="dialog"><button>Cancel</button><button id="p">Publish</button></div>',
    '/compose/articles/edit/1',
  ],
];
