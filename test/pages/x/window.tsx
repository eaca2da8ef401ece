/** @jsxImportSource react */
import { useEffect } from 'react';
import type { JSX } from 'react/jsx-runtime';
import { Icon } from './icon.tsx';

/** A window over the page, as X makes them: a div in the role of a dialog, closed by Escape. */
export function Window(props: {
  readonly label: string;
  readonly hint: string;
  readonly onClose: () => void;
  readonly children: JSX.Element | readonly (JSX.Element | null)[];
}) {
  const { onClose } = props;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <div>
      <div className="backdrop" />
      <div className="window" role="dialog" aria-modal="true" aria-label={props.label}>
        <div className="tools above">
          <p className="hint">{props.hint}</p>
          <button type="button" aria-label="Close" data-testid="app-bar-close" onClick={onClose}>
            <Icon picture="cross" />
          </button>
        </div>
        {props.children}
      </div>
    </div>
  );
}
