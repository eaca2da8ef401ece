import type { Finding } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import { quoteOf } from './quote.ts';
import { StrokeDrawing } from './sign.tsx';
import type { Mark, Rect } from './states.ts';

interface UnderlinesProps {
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
  /** The finding that the keyboard stands at. */
  readonly at: number | undefined;
  readonly open: (finding: number) => (event: Event) => void;
}

/** The marks under the words, in our own layer; the words themselves stay the editor's to click. */
export function Underlines({ marks, findings, at, open }: UnderlinesProps) {
  return marks.map((mark) => {
    const finding = findings[mark.finding];
    return (
      finding && (
        <Underline
          key={mark.finding}
          mark={mark}
          finding={finding}
          here={mark.finding === at}
          open={open(mark.finding)}
        />
      )
    );
  });
}

interface UnderlineProps {
  readonly mark: Mark;
  readonly finding: Finding;
  /** The keyboard stands at it. */
  readonly here: boolean;
  readonly open: (event: Event) => void;
}

/** One finding's words, which may run over several lines. Only the first line has a name for those who listen. */
function Underline({ mark, finding, here, open }: UnderlineProps) {
  const name = `${reviewWords.level[mark.level]}: ${reviewWords.quote(quoteOf(finding.quote, 80))}`;
  const last = mark.rects.length - 1;
  return mark.rects.map((rect, line) => (
    <button
      // biome-ignore lint/suspicious/noArrayIndexKey: a line of text has no other name
      key={line}
      type="button"
      class={here ? 'mark here' : 'mark'}
      tabIndex={-1}
      aria-label={line === 0 ? name : undefined}
      aria-hidden={line === 0 ? undefined : true}
      style={strip(rect)}
      onMouseDown={stayInEditor}
      onClick={open}
    >
      <StrokeDrawing level={mark.level} width={Math.max(1, Math.round(rect.width))} withTab={line === last} />
    </button>
  ));
}

/**
 * The strip that can be clicked: the foot of the words and the line under them. Higher would take clicks that
 * are meant to put the caret between letters.
 */
function strip(rect: Rect) {
  const over = Math.min(4, rect.height / 4);
  return {
    left: `${rect.x}px`,
    top: `${rect.y + rect.height - over}px`,
    width: `${rect.width}px`,
    height: `${over + 7}px`,
    paddingTop: `${over - 1}px`,
  };
}

/** Pressing our strip or pill must not take the caret out of the editor. */
export function stayInEditor(event: Event): void {
  event.preventDefault();
}
