// What this page uses of Draft.js besides the practice page of X.
import type { ContentState } from 'draft-js';
import type { JSX } from 'react/jsx-runtime';

declare module 'draft-js' {
  export interface Decorated {
    readonly children: unknown;
    readonly decoratedText: string;
  }
  export interface ContentBlock {
    readonly getText: () => string;
    readonly getEntityAt: (at: number) => string | null;
    readonly findEntityRanges: (
      wanted: (at: { readonly getEntity: () => string | null }) => boolean,
      found: (start: number, end: number) => void,
    ) => void;
  }
  export class CompositeDecorator {
    constructor(
      parts: readonly {
        readonly strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void;
        readonly component: (props: Decorated) => JSX.Element;
      }[],
    );
  }
  export function convertFromRaw(raw: object): ContentState;
  export namespace EditorState {
    function createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
  }
}
