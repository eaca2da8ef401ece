// The little that the practice page uses of Quill 1.3, which brings no types of its own.
declare module 'quill' {
  interface Range {
    readonly index: number;
    readonly length: number;
  }

  export default class Quill {
    static import(path: 'parchment'): { readonly Embed: new () => object };
    static import(path: 'blots/break'): unknown;
    static register(path: string, blot: unknown, overwrite?: boolean): void;
    constructor(
      holder: Element,
      options: {
        readonly modules?: {
          readonly toolbar: false;
          readonly keyboard?: {
            readonly bindings: Readonly<
              Record<string, { readonly key: number; readonly handler: (range: Range) => void }>
            >;
          };
        };
        readonly placeholder?: string;
      },
    );
    readonly root: HTMLElement;
    readonly selection: { hasFocus: () => boolean };
    getContents(): { readonly ops: readonly { readonly insert: unknown }[] };
    getText(index?: number, length?: number): string;
    setText(text: string): void;
    insertEmbed(index: number, kind: string, value: unknown, source: 'user'): void;
    setSelection(index: number, length: number, source: 'user'): void;
    focus(): void;
    on(what: 'text-change', hear: () => void): void;
  }
}
