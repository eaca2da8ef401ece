import { useState } from 'preact/hooks';
import type { Clause } from '../../rules/policy.ts';
import { toHtml, toMarkdown, toText } from '../policy/exports.ts';
import { type Placement, type Policy, placements, writePolicy } from '../policy/policy.ts';
import { optionsWords, policyWords } from '../words.ts';

const { policy: words } = optionsWords;

/** What the policy is made of, and where a copy goes. */
export interface PolicyProps {
  readonly clauses: readonly Clause[];
  /** Today as it is printed in the policy. */
  readonly date: string;
  /** Puts a text on the clipboard; false where the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The practice's policy for each of its four places, to read and to copy. */
export function PolicySection({ clauses, date, onCopy }: PolicyProps) {
  const [placement, setPlacement] = useState<Placement>('website');
  const [said, setSaid] = useState('');
  const policy = writePolicy(clauses, placement, date);
  const copy = async (text: string): Promise<void> => {
    setSaid('');
    setSaid((await onCopy(text)) ? words.copied : words.notCopied);
  };
  return (
    <>
      <p class="lead">{words.lead}</p>
      <fieldset class="places">
        <legend>{words.place}</legend>
        {placements.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="placement"
              checked={one === placement}
              onChange={() => {
                setPlacement(one);
                setSaid('');
              }}
            />
            <span>{policyWords.placements[one].name}</span>
            <span class="soft">{policyWords.placements[one].where}</span>
          </label>
        ))}
      </fieldset>
      <div class="copies">
        <button type="button" class="button" onClick={() => copy(toText(policy))}>
          {words.copyText}
        </button>
        <button type="button" class="button" onClick={() => copy(toMarkdown(policy))}>
          {words.copyMarkdown}
        </button>
        <button type="button" class="button" onClick={() => copy(toHtml(policy))}>
          {words.copyHtml}
        </button>
        <span role="status">{said}</span>
      </div>
      <PolicyText policy={policy} />
    </>
  );
}

function PolicyText({ policy }: { readonly policy: Policy }) {
  return (
    <article class="policy-text">
      <h3>{policy.title}</h3>
      <p>{policy.lead}</p>
      {policy.sections.map(({ heading, form, lines }, i) => (
        <section key={heading}>
          <h4>{policy.numbered ? `${i + 1}. ${heading}` : heading}</h4>
          {form === 'points' ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            lines.map((line) => <p key={line}>{line}</p>)
          )}
        </section>
      ))}
      {policy.signature.map((what) => (
        <p key={what}>
          {what}: {words.signHere}
        </p>
      ))}
      <p class="soft">{policy.asOf}</p>
    </article>
  );
}
