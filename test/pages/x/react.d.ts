// The little that the practice page uses of React 17 and Draft.js 0.11, which bring no types of their own.
declare module 'react/jsx-runtime' {
  export namespace JSX {
    interface Element {
      readonly type: unknown;
    }
    interface IntrinsicElements {
      readonly [tag: string]: object;
    }
    interface IntrinsicAttributes {
      readonly key?: string | number;
    }
  }
}

declare module 'react' {
  export function useState<State>(
    initial: State | (() => State),
  ): [State, (next: State | ((now: State) => State)) => void];
  export function useEffect(run: () => undefined | (() => void), on?: readonly unknown[]): void;
  export function useRef<Value>(initial: Value): { current: Value };
  export interface Press {
    readonly nativeEvent: { readonly isTrusted: boolean };
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
    readonly shiftKey: boolean;
    readonly preventDefault: () => void;
  }
  export interface Typing {
    readonly target: { readonly value: string };
  }
}

declare module 'react-dom' {
  export function render(what: object, where: Element): void;
}

declare module 'draft-js' {
  import type { Press } from 'react';
  import type { JSX } from 'react/jsx-runtime';

  export interface ContentBlock {
    getText(): string;
    getEntityAt(at: number): string | null;
    findEntityRanges(
      is: (character: { readonly getEntity: () => string | null }) => boolean,
      hear: (start: number, end: number) => void,
    ): void;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    hasText(): boolean;
    getPlainText(between: string): string;
    createEntity(type: string, kind: 'IMMUTABLE', data: object): ContentState;
    getLastCreatedEntityKey(): string;
    getEntity(key: string): { readonly getType: () => string };
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static push(state: EditorState, content: ContentState, change: 'insert-characters'): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): object;
  }
  export interface Decorated {
    readonly children: JSX.Element;
    readonly decoratedText: string;
  }
  export class CompositeDecorator {
    constructor(
      parts: readonly {
        readonly strategy: (
          block: ContentBlock,
          hear: (start: number, end: number) => void,
          content: ContentState,
        ) => void;
        readonly component: (props: Decorated) => JSX.Element;
      }[],
    );
  }
  export const Modifier: {
    readonly replaceText: (
      content: ContentState,
      selection: object,
      text: string,
      style: undefined,
      entity?: string,
    ) => ContentState;
  };
  export function convertFromRaw(raw: object): ContentState;
  interface EditorProps {
    readonly editorState: EditorState;
    readonly onChange: (next: EditorState) => void;
    readonly onFocus?: () => void;
    readonly handleReturn?: (event: Press, state: EditorState) => 'handled' | 'not-handled';
    readonly placeholder?: string;
    readonly ariaLabel?: string;
    readonly ariaMultiline?: boolean;
    readonly webDriverTestID?: string;
    readonly editorKey?: string;
    readonly spellCheck?: boolean;
    readonly ref?: ((editor: Editor | null) => void) | undefined;
  }
  export class Editor {
    constructor(props: EditorProps);
    readonly props: EditorProps;
    focus(): void;
    render(): JSX.Element;
  }
  export const RichUtils: {
    readonly toggleBlockType: (state: EditorState, type: string) => EditorState;
    readonly insertSoftNewline: (state: EditorState) => EditorState;
  };
}
