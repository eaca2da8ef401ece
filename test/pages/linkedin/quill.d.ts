// The little that the practice pages use of Quill 1.3, which brings no types of its own.
declare module 'quill' {
  interface Range {
    readonly index: number;
    readonly length: number;
  }

  /** A kind of thing that can stand in a text. */
  export interface Blot {
    create(value?: unknown): HTMLElement;
    blotName: string;
    tagName: string;
    className: string;
    new (...given: readonly unknown[]): object;
  }

  interface Content {
    readonly ops: readonly { readonly insert: string | { readonly [name: string]: string } }[];
  }

  export default class Quill {
    static import(path: 'parchment'): { readonly Embed: new () => object };
    static import(path: string): unknown;
    static register(path: string, what: unknown, overwrite?: boolean): void;
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
    readonly history: { readonly clear: () => void };
    getText(index?: number, length?: number): string;
    setText(text: string): void;
    getContents(): Content;
    setContents(ops: readonly object[]): void;
    getSelection(focus: true): { readonly index: number };
    setSelection(index: number, length?: number, source?: 'user'): void;
    insertEmbed(index: number, kind: string, value: unknown, source: 'user'): void;
    formatText(index: number, length: number, name: string, value: boolean, source: 'silent'): void;
    focus(): void;
    on(what: 'text-change', hear: () => void): void;
  }
}
