import '../page.css';
import { element } from '../element.ts';
import { layOut } from '../frame.ts';
import type { Bare, Mount } from './bare.ts';
import { mountDraft } from './draft.tsx';
import { mountLexical } from './lexical.ts';
import { makeProbe } from './probe.ts';
import { mountQuill } from './quill.ts';
import { mountTextarea } from './textarea.ts';
import { mountTiptap } from './tiptap.ts';

const mounts: readonly (readonly [string, Mount])[] = [
  ['draft', mountDraft],
  ['lexical', mountLexical('rich')],
  ['lexical-plain', mountLexical('plain')],
  ['quill', mountQuill],
  ['tiptap', mountTiptap],
  ['textarea', mountTextarea],
];

const place = layOut('a site');
const column = element('main', { class: 'column' });
place.append(column);
const editors = new Map<string, Bare>();
for (const [name, mount] of mounts) {
  const holder = element('div', { id: name });
  column.append(
    element('section', { class: 'card' }, [
      element('h2', {}, [name]),
      element('article', {}, ["Somebody's post, not a draft"]),
      holder,
    ]),
  );
  editors.set(name, mount(holder));
}
Object.assign(window, { probe: makeProbe(editors) });
