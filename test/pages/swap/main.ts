import '../page.css';
import { layOut } from '../frame.ts';
import { showArea } from './area.ts';
import { showDraft } from './draft.tsx';
import { showLexical } from './lexical.ts';
import { linesOf } from './lines.ts';
import { showQuill } from './quill.ts';
import { showTiptap } from './tiptap.ts';

// Every kind of editor with a draft in it from the start, at /practice/swap of the site that has such an editor.
const place = layOut('a site');
const lines = linesOf(location.href);
const kind = new URL(location.href).searchParams.get('editor');

if (kind === 'draft') showDraft(place, lines);
if (kind === 'rich' || kind === 'plain') showLexical(place, kind, lines);
if (kind === 'tiptap') showTiptap(lines);
if (kind === 'quill') showQuill(lines);
if (kind === 'area') showArea(place, lines);
