const draft = '<div contenteditable="true" role="textbox"';
const lexical = `${draft} data-lexical-editor="true"></div>`;
const named = (name: string) => lexical.replace('></', ` aria-label="${name}"></`);
const button = (name: string, id = '') => `<div role="button"${id && ` id="${id}"`}>${name}</div>`;

/** Facebook's boxes in the smallest shape that their entries must know, with their address; the control is marked `p`. */
export const facebookBoxes: readonly (readonly [string, string, string, string?])[] = [
  [
    'facebook-post',
    'facebook',
    `<div role="dialog"><form>${lexical}<div role="button" aria-label="Photo"><i></i></div><div role="button" aria-label="Post" id="p"><span>Post</span></div></form></div>`,
  ],
  [
    'facebook-post',
    'facebook',
    `<div role="dialog"><form>${lexical}<div role="button"><i></i>Foto</div><div role="button" id="p"><span>Postovat</span></div></form></div>`,
  ],
  ['facebook-post', 'facebook', `<div role="dialog">${lexical}${button('Share now', 'p')}</div>`],
  ['facebook-post', 'facebook', `<div role="dialog">${lexical}${button('Salvesta', 'p')}</div>`],
  [
    'facebook-comment',
    'facebook',
    `<div role="article"><div role="button">Comment</div><form role="presentation">${lexical}<div id="focused-state-composer-submit"><div role="button" id="p"></div></div></form></div>`,
  ],
  [
    'facebook-comment',
    'facebook',
    `<div role="dialog"><form role="presentation">${lexical}<div role="button" id="p">Comment</div></form></div>`,
  ],
  [
    'facebook-comment-article',
    'facebook',
    `<div role="article"><div role="button">Comment</div>${lexical}<div role="button" aria-label="Post comment" id="p"></div></div>`,
  ],
  ...[
    'Comment as Sam',
    'Als Sam kommentieren',
    'Comentar como Sam',
    'Commenter en tant que Sam',
    'Bình luận dưới tên Sam',
    'التعليق باسم سام',
  ].map(
    (name) =>
      [
        'facebook-comment-named',
        'facebook',
        `<div role="dialog">${named(name)}<div role="button" aria-label="Post comment" id="p"></div></div>`,
      ] as const,
  ),
  [
    'facebook-business',
    'facebook',
    `<div role="main"><div contenteditable="true"></div>${button('Save as draft')}${button('\u200bSchedule\u200b', 'p')}</div>`,
    '/latest/composer?asset_id=1',
  ],
  [
    'facebook-reel',
    'facebook',
    `<div role="main">${named('Describe your reel')}${button('Publish', 'p')}</div>`,
    '/reels/create',
  ],
  [
    'facebook-marketplace',
    'facebook',
    `<div role="main"><label>Title<input type="text"></label><label>Description<textarea></textarea></label>${button('Publish', 'p')}</div>`,
    '/marketplace/create/item',
  ],
  [
    'facebook-mobile',
    'facebook',
    '<div id="MComposer"><form><textarea></textarea><button type="submit" value="Posten" id="p">Posten</button></form></div>',
  ],
  [
    'facebook-photo',
    'facebook',
    `<div role="dialog"><img><label>Alt<textarea></textarea></label>${button('Save')}</div>`,
  ],
];

/** Facebook's last steps: the box that is written in first, and the place where it is published, which takes its place. */
export const facebookLastSteps: readonly (readonly [string, string, string, string, string])[] = [
  [
    'facebook-post-last',
    'facebook',
    `<div role="dialog">${lexical}${button('Next')}</div>`,
    `<div role="dialog">${button('Public')}${button('Post', 'p')}</div>`,
    '/',
  ],
  [
    'facebook-page-last',
    'facebook',
    `<div role="main">${lexical}${button('Suivant')}</div>`,
    `<div role="main">${button('Publier', 'p')}</div>`,
    '/reels/create',
  ],
];
