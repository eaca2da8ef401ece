// What the bare editor uses of Quill 1.3 besides what LinkedIn's older box does.
declare module 'quill' {
  export interface Blot {
    create(value?: unknown): HTMLElement;
    blotName: string;
    tagName: string;
    className: string;
    new (...given: readonly unknown[]): object;
  }
  export default interface Quill {
    readonly setText: (text: string) => void;
    readonly getSelection: (focus: true) => { readonly index: number };
    readonly setSelection: (index: number) => void;
    readonly insertEmbed: (index: number, name: string, value: string, source: 'user') => void;
    readonly formatText: (
      index: number,
      length: number,
      name: string,
      value: boolean,
      source: 'silent',
    ) => void;
    readonly getContents: () => {
      readonly ops: readonly { readonly insert: string | { readonly [name: string]: string } }[];
    };
  }
}
