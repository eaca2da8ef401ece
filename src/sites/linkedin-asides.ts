import type { ComposerEntry } from './site.ts';

/** Dialogs of every build. */
export const dialogs = ['dialog', '[data-testid="dialog"]', '[role="dialog"]'];

/** What goes out with a post on LinkedIn and is written in a window of its own. */
export const linkedinAsides: readonly ComposerEntry[] = [
  {
    id: 'linkedin-alt-text',
    surface: 'post',
    root: dialogs,
    editor: ['textarea[maxlength="1000"]', 'textarea[placeholder^="How would you describe"]'],
    keeps: true,
    parts: 'one',
    publish: {},
    keys: { ctrlEnter: false, enter: false },
    why: 'The description of a picture, the only textarea of its dialog. Add publishes nothing; it goes out with the post, when the field is long gone. Its length holds in every language.',
    seen: '2026-10-09',
    sure: 'high',
    source:
      'A fork of a LinkedIn MCP server of 2026-10-09; public publishing code of 2026 with the placeholder and the length.',
    page: 'linkedin#alt-text',
  },
  {
    id: 'linkedin-document',
    surface: 'post',
    root: dialogs,
    editor: [
      'input[placeholder="Add a descriptive title to your document"]',
      'input[type="text"][maxlength="58"]',
    ],
    keeps: true,
    parts: 'one',
    publish: {},
    keys: { ctrlEnter: false, enter: false },
    why: 'The title of a document, in one line. Done is a button in the older build and a link in the newer, and publishes nothing in either.',
    seen: '2026-09-23',
    sure: 'high',
    source:
      'Public posting code with dumps of both builds of 2026-09-23; three further public projects with the same placeholder.',
    page: 'linkedin#document',
  },
  {
    id: 'linkedin-poll',
    surface: 'post',
    root: dialogs,
    editor: ['textarea[maxlength="140"]'],
    fields: ['input[maxlength="30"]'],
    keeps: true,
    parts: 'all',
    publish: {},
    keys: { ctrlEnter: false, enter: false },
    why: 'A question and its choices, known by their lengths. Done leads back to the share box.',
    seen: '2026-10-01',
    sure: 'medium',
    source: 'One public publishing project, undated, autumn 2026 by content.',
    page: 'linkedin#poll',
  },
  {
    id: 'linkedin-event',
    surface: 'post',
    root: dialogs,
    editor: ['textarea[maxlength="5000"]'],
    fields: ['input[maxlength="75"]'],
    keeps: true,
    parts: 'all',
    publish: {},
    keys: { ctrlEnter: false, enter: false },
    why: 'The name and description of an event, known by their lengths. Next leads to the share box.',
    seen: '2026-10-01',
    sure: 'low',
    source: 'One public publishing project, undated, autumn 2026 by content.',
    page: 'linkedin#event',
  },
];
