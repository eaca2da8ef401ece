// What the bare editor uses of Draft.js besides what X's composer does.
declare module 'draft-js' {
  export interface ContentBlock {
    readonly getText: () => string;
    readonly findEntityRanges: (
      is: (character: { readonly getEntity: () => string | null }) => boolean,
      hear: (start: number, end: number) => void,
    ) => void;
  }
  export interface ContentState {
    readonly createEntity: (type: string, kind: 'IMMUTABLE', data: object) => ContentState;
    readonly getLastCreatedEntityKey: () => string;
    readonly getEntity: (key: string) => { readonly getType: () => string };
  }
  export interface EditorState {
    readonly getSelection: () => object;
  }
  export namespace EditorState {
    function createEmpty(decorator?: CompositeDecorator): EditorState;
    function push(state: EditorState, content: ContentState, change: 'insert-characters'): EditorState;
  }
  export class CompositeDecorator {
    constructor(
      parts: readonly {
        readonly strategy: (
          block: ContentBlock,
          hear: (start: number, end: number) => void,
          content: ContentState,
        ) => void;
        readonly component: (props: { readonly children: JSX.Element }) => JSX.Element;
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
  export const RichUtils: { readonly insertSoftNewline: (state: EditorState) => EditorState };
}
