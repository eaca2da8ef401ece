import { element, icon } from '../element.ts';
import { addPosted } from '../frame.ts';
import { dialogWith } from './dialog.ts';
import { askDate, askDocument, askEvent, askPictures, askPoll } from './share-steps.ts';
import { mountTiptap, textOf } from './tiptap.ts';

/** How the newer share box is opened, and with what in it. */
export interface Share {
  /** What the page calls it in its list of posts. */
  readonly name: string;
  /** As a modal dialog, as one that is only open, or as a modal one in an open shadow root. */
  readonly way: 'modal' | 'open' | 'shadow';
  readonly text?: string;
  /** Somebody's post, or a link, below the text. */
  readonly card?: () => HTMLElement;
  readonly verb?: string;
  /** What was written in other steps and goes out with the text. */
  readonly more?: readonly string[];
  readonly date?: string;
}

/** Opens the newer share box: a native dialog with TipTap. An empty one comes first and is then replaced. */
export function openShareDialog(share: Share): void {
  const early = dialogWith(share.way, [element('p', {}, ['One moment.'])]);
  setTimeout(() => {
    early.remove();
    openWritten(share);
  }, 300);
}

function openWritten(share: Share): void {
  const holder = element('div', { class: 'editor' });
  const label = element('span', {}, [share.date ? 'Schedule' : (share.verb ?? 'Post')]);
  const post = element('button', { type: 'button', class: 'act', disabled: true }, [label]);
  let date = share.date;
  const publish = (event: Event) => {
    const text = textOf(editor);
    if (post.disabled) return;
    addPosted(share.name, [text, ...(share.more ?? [])].filter(Boolean).join('\n\n'), event.isTrusted);
    close();
  };
  const close = () => {
    editor.destroy();
    dialog.remove();
  };
  // Each step takes the place of the box, and the box comes back as a new one.
  const goAside = (step: (back: (more: readonly string[]) => void) => void) => {
    const text = textOf(editor);
    close();
    step((more) =>
      openWritten({
        ...share,
        text,
        more: [...(share.more ?? []), ...more.filter(Boolean)],
        ...(date ? { date } : {}),
      }),
    );
  };
  const tools = element('div', { class: 'tools' }, [
    element('button', { type: 'button', 'aria-haspopup': 'true', 'aria-label': 'Who can see it' }, [
      icon('people'),
      'Anyone',
    ]),
    tool('Add media', 'picture', () => goAside((back) => askPictures(share.way, back))),
    tool('Document', 'plus', () => goAside((back) => askDocument(share.way, back))),
    tool('Create a poll', 'bubble', () => goAside((back) => askPoll(share.way, back))),
    tool('Create an event', 'people', () => goAside((back) => askEvent(share.way, back))),
    tool('Schedule post', 'arrow', () =>
      askDate(share.way, (chosen) => {
        date = chosen;
        label.textContent = 'Schedule';
      }),
    ),
    post,
  ]);
  const dialog = dialogWith(share.way, [
    element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' }, [
      element('h2', { class: 'title' }, ['Share']),
      holder,
      ...(share.card ? [share.card()] : []),
      ...(share.more ?? []).map((text) => element('p', { class: 'hint' }, [text])),
      tools,
      element('p', { class: 'hint' }, ['A dialog of the page. A press outside it closes it.']),
    ]),
  ]);
  post.addEventListener('click', publish);
  const renew = (text: string) => {
    post.disabled = text.trim() === '' && !share.more?.length;
  };
  const editor = mountTiptap(
    holder,
    {
      componentkey: 'ShareBox_textEditor',
      'aria-label': 'Text editor for creating content',
      'data-placeholder': 'Write a practice post',
    },
    { text: renew, send: publish },
    { written: share.text ?? '' },
  );
  renew(textOf(editor));
  if (!share.text) editor.commands.focus();
}

function tool(name: string, picture: Parameters<typeof icon>[0], act: () => void): HTMLElement {
  return element('button', { type: 'button', 'aria-label': name, onclick: act }, [icon(picture)]);
}
