import { useId } from 'preact/hooks';
import type { Draft, Finding, Surface } from '../engine/rule.ts';
import { optionsWords, tryWords } from '../words.ts';
import { stretchesOf } from './marked-text.ts';
import { LevelSign } from './signs.tsx';

/** Judges a draft by the rules in force. */
export type Check = (draft: Draft) => readonly Finding[];

/** What is in the box. It lives in the memory of the page and nowhere else. */
export interface Tried {
  readonly text: string;
  readonly surface: Surface;
}

export const nothingTried: Tried = { text: '', surface: 'post' };

/** The box, what is in it, and what judges it. */
export interface TryProps {
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
  /** Absent while the engine is opened; `failed` where it could not be. */
  readonly check?: Check | 'failed';
}

/** A box to try a draft in, with marks under the words and what they mean below. */
export function TryBox({ tried, onTry, check }: TryProps) {
  const id = useId();
  const answer = judge(check, tried);
  const findings = Array.isArray(answer) ? answer : [];
  return (
    <div class="try">
      <div class="try-head">
        <label for={id}>{tryWords.label}</label>
        <SurfaceChoice tried={tried} onTry={onTry} />
      </div>
      <div class="try-paper">
        <div class="try-marks" aria-hidden="true">
          {stretchesOf(tried.text, findings).map(({ start, text, level }) =>
            level ? (
              <mark key={start} class={level}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          value={tried.text}
          placeholder={tryWords.placeholder}
          // The browser's own helpers may send a text elsewhere, or keep it for the next visit.
          spellcheck={false}
          autocomplete="off"
          data-gramm="false"
          onInput={(event) => onTry({ ...tried, text: event.currentTarget.value })}
        />
      </div>
      <p class="try-says" role="status">
        {typeof answer === 'string' ? answer : sayOf(tried, findings)}
      </p>
      {tried.text === '' && (
        <button type="button" class="button" onClick={() => onTry({ ...tried, text: tryWords.sample })}>
          {tryWords.example}
        </button>
      )}
      <FindingList findings={findings} />
    </div>
  );
}

function judge(check: TryProps['check'], { text, surface }: Tried): readonly Finding[] | string {
  if (check === undefined) return tryWords.opening;
  if (check === 'failed') return tryWords.failed;
  try {
    return check({ text, site: 'unknown', surface });
  } catch {
    return tryWords.failed;
  }
}

function sayOf({ text }: Tried, findings: readonly Finding[]): string {
  if (text.trim() === '') return tryWords.waiting;
  return findings.length === 0 ? tryWords.clear : tryWords.found(findings.length);
}

function SurfaceChoice({ tried, onTry }: Pick<TryProps, 'tried' | 'onTry'>) {
  const surfaces = Object.entries(tryWords.surfaces) as [Surface, string][];
  return (
    <label class="try-as">
      {tryWords.as}
      <select
        value={tried.surface}
        onChange={(event) => onTry({ ...tried, surface: event.currentTarget.value as Surface })}
      >
        {surfaces.map(([surface, name]) => (
          <option key={surface} value={surface}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.start}`} class="finding">
          <p class={`level-name ${finding.level}`}>
            {optionsWords.level[finding.level].name} <LevelSign level={finding.level} />
          </p>
          <blockquote dir="auto">{tryWords.quote(finding.quote)}</blockquote>
          <p>{finding.message}</p>
          <p>
            <b>{tryWords.instead}</b> {finding.instead}
          </p>
        </li>
      ))}
    </ul>
  );
}
