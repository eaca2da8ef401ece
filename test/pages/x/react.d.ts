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

  export class ContentState {
    static createFromText(text: string): ContentState;
    hasText(): boolean;
    getPlainText(between: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
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
  };
}
