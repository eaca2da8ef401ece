/** @jsxImportSource react */

/** A small picture without words. */
export function Icon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2" y="3" width="12" height="10" rx="2" />
    </svg>
  );
}
