/** @jsxImportSource react */
import { useEffect } from 'react';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';

/** X's modal composer over the page beneath, for a new post or an answer to somebody's post. */
export function Modal(props: { readonly replyTo?: string; readonly onClose: () => void }) {
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
      <div className="window" role="dialog" aria-modal="true" aria-label="Compose">
        <div className="tools above">
          <p className="hint">
            Here the page beneath keeps its own box. The small button adds a thread part.
          </p>
          <button type="button" aria-label="Close" data-testid="app-bar-close" onClick={onClose}>
            <Icon picture="cross" />
          </button>
        </div>
        {props.replyTo === undefined ? null : (
          <article data-testid="tweet" className="card">
            <div data-testid="tweetText">{props.replyTo}</div>
          </article>
        )}
        <Composer
          name={props.replyTo === undefined ? 'x-modal' : 'x-modal-reply'}
          inDialog={true}
          verb={props.replyTo === undefined ? 'Post' : 'Reply'}
          onPosted={onClose}
        />
      </div>
    </div>
  );
}
