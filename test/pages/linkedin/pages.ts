import { element } from '../element.ts';
import { articlePage } from './article.ts';
import { commentBox } from './comment.ts';
import { messaging } from './messaging.ts';
import { newerThread, olderThread, sharedCard, somebodysPost } from './post.ts';
import { profilePage } from './profile.ts';
import { scrambledPage } from './scrambled.ts';
import { interopOutlet, openShareBox } from './share-box.ts';
import { openShareDialog, type Share } from './share-dialog.ts';

/** Draws the page that stands at an address of the site. */
export function drawPage(place: HTMLElement, { pathname, searchParams }: URL): void {
  const page = pages.find(([path]) => path.test(pathname))?.[1] ?? feed;
  place.append(...(searchParams.has('scrambled') ? [scrambledPage()] : page(searchParams)));
}

type Page = (asked: URLSearchParams) => readonly HTMLElement[];

const pages: readonly (readonly [RegExp, Page])[] = [
  [/^\/messaging\//, () => [messaging(true)]],
  [/^\/feed\/update\//, () => [column(somebodysPost(newerThread(), repost))]],
  [/^\/posts\//, () => [column(somebodysPost(olderThread(), repost))]],
  [/^\/groups\//, () => [column(openers('A post in a group', [['Start a post', () => openOlder('group')]]))]],
  [/^\/company\//, () => [column(companyOpeners()), messaging(false)]],
  [/^\/sharing\//, sharing],
  [/^\/article\/new\//, () => [articlePage({ title: '', body: '' })]],
  [/^\/article\/edit\//, (asked) => [articlePage({ title: 'A title', body: asked.get('text') ?? '' })]],
  [/^\/in\//, () => [profilePage()]],
];

function feed(asked: URLSearchParams): readonly HTMLElement[] {
  const outlet = interopOutlet();
  const text = asked.get('text') ?? '';
  if (asked.get('shareActive') === 'true') open({ name: 'linkedin-share', way: 'modal', text });
  document.body.append(...outlet.parts);
  return [
    column(
      openers('A post', [
        ['Start a post', () => open({ name: 'linkedin-share', way: 'modal' })],
        ['Start a post (older box)', outlet.open],
        ['Start a post (not modal)', () => open({ name: 'linkedin-share-open', way: 'open' })],
        ['Start a post (shadow)', () => open({ name: 'linkedin-share-root', way: 'shadow' })],
        ['Edit a post', () => open({ name: 'linkedin-share-edit', way: 'modal', text, verb: 'Save' })],
      ]),
      somebodysPost(
        [commentBox({ name: 'linkedin-comment', key: '1', verb: 'Comment', shape: 'box' })],
        repost,
      ),
    ),
    messaging(false),
  ];
}

function sharing(asked: URLSearchParams): readonly HTMLElement[] {
  const text = asked.get('text') ?? '';
  openShareBox({
    name: 'linkedin-offsite',
    into: document.body,
    marks: { role: 'region', class: 'window' },
    text,
    card: element('div', { class: 'shared' }, [asked.get('url') ?? '']),
  });
  return [];
}

function companyOpeners(): HTMLElement {
  return openers('A post of a company', [['Start a post', () => openOlder('company')]]);
}

function openOlder(where: 'group' | 'company'): void {
  openShareBox({
    name: `linkedin-${where}`,
    into: document.body,
    // A company's box has no mark of its own but its button.
    marks: where === 'group' ? { role: 'region', class: 'share-box window' } : { class: 'window' },
  });
}

function repost(): void {
  open({ name: 'linkedin-repost-thoughts', way: 'modal', card: sharedCard });
}

function open(share: Share): void {
  openShareDialog(share);
}

function openers(title: string, buttons: readonly (readonly [string, () => void])[]): HTMLElement {
  return element('section', { class: 'card', 'aria-label': 'Share' }, [
    element('h2', {}, [title]),
    element(
      'div',
      { class: 'tools near openers' },
      buttons.map(([name, onclick]) =>
        element('button', { type: 'button', 'aria-label': name, onclick }, [name]),
      ),
    ),
  ]);
}

function column(...children: readonly HTMLElement[]): HTMLElement {
  return element('main', { class: 'column' }, children);
}
