/** A stretch of a line. A mention is one thing that is not written in. */
export interface Stretch {
  readonly kind: 'plain' | 'bold' | 'mention';
  readonly text: string;
}

/** The draft that the address asks for, line by line: `*so*` is bold, `@[Ada Example]` a mention. */
export function linesOf(address: string): readonly (readonly Stretch[])[] {
  const draft = new URL(address).searchParams.get('draft') ?? '';
  return draft.split('\n').map(stretches);
}

function stretches(line: string): readonly Stretch[] {
  return line
    .split(/(\*[^*]+\*|@\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('*')) return { kind: 'bold', text: part.slice(1, -1) };
      if (part.startsWith('@[')) return { kind: 'mention', text: part.slice(2, -1) };
      return { kind: 'plain', text: part };
    });
}
