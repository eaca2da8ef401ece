import type { Composer, PrivatePlace } from './place.ts';

const facebook = 'https://www.facebook.com/';

/** The composers of the practice page of Facebook. */
export const facebookComposers: readonly Composer[] = [
  { ...dialog('facebook-post'), thorough: true },
  { ...comment('facebook-comment'), opens: [], thorough: true },
  comment('facebook-reply'),
  dialog('facebook-share'),
  dialog('facebook-group', 'https://www.facebook.com/groups/1/'),
  // The text is written before the background is chosen, which puts another editor in its place.
  { ...dialog('facebook-colour'), leads: ['[data-practice-background]'] },
  twoSteps('facebook-page'),
  twoSteps('facebook-page-replaced'),
  twoSteps('facebook-reel', 'https://www.facebook.com/reels/create'),
  { ...twoSteps('facebook-marketplace', 'https://www.facebook.com/marketplace/create/item'), opens: [] },
  {
    ...dialog('facebook-business', 'https://business.facebook.com/latest/composer'),
    opens: [],
  },
  {
    ...dialog('facebook-mobile', 'https://m.facebook.com/'),
    opens: [],
    keys: [],
    divButton: false,
  },
];

/** Two composers of the practice page as it is when no name on it is known. */
export const facebookScrambled: readonly Composer[] = [
  { ...dialog('facebook-scrambled-post', `${facebook}?scrambled`), thorough: true },
  { ...comment('facebook-scrambled-comment', `${facebook}?scrambled`), opens: [], thorough: true },
];

/** The private places of the practice page of Facebook. */
export const facebookPrivate: readonly PrivatePlace[] = [
  alone('facebook-chat', facebook),
  alone('facebook-chat', 'https://www.facebook.com/messages/t/1'),
  { ...alone('facebook-pop-up', facebook), opens: ['[data-practice-open="facebook-pop-up"]'] },
  alone('facebook-search', facebook),
];

function dialog(name: string, address = facebook): Composer {
  return {
    name,
    surface: 'post',
    address,
    opens: [`[data-practice-open="${name}"]`],
    editor: `[data-practice-editor="${name}"]`,
    post: `[data-practice-post="${name}"]`,
    keys: ['ModEnter'],
    divButton: true,
    thorough: false,
  };
}

function twoSteps(name: string, address = facebook): Composer {
  return {
    ...dialog(name, address),
    leads: [`[data-practice-next="${name}"]`],
    back: `[data-practice-back="${name}"]`,
    keys: [],
  };
}

function comment(name: string, address = facebook): Composer {
  return { ...dialog(name, address), surface: 'comment', keys: ['Enter'] };
}

function alone(name: string, address: string): PrivatePlace {
  return {
    name,
    address,
    editor: `[data-practice-editor="${name}"]`,
    send: `[data-practice-send="${name}"]`,
  };
}
