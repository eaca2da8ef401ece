/** @jsxImportSource react */
import { pictures } from '../element.ts';

const drawn = {
  ...pictures,
  list: 'M3 4h2M7 4h6M3 8h2M7 8h6M3 12h2M7 12h6',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3l2 2',
} as const;

/** A small picture without words. */
export function Icon(props: { readonly picture: keyof typeof drawn }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawn[props.picture]} />
    </svg>
  );
}
