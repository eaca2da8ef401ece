/** @jsxImportSource react */
import { pictures } from '../element.ts';

/** A small picture without words. */
export function Icon(props: { readonly picture: keyof typeof pictures }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={pictures[props.picture]} />
    </svg>
  );
}
