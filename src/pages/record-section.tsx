import type { Rule } from '../engine/rule.ts';
import { byReason, byRule, type Tally, unseenIn } from '../record/tally.ts';
import { optionsWords, reviewWords } from '../words.ts';

const { record: words } = optionsWords;

/** What the record shows. */
export interface RecordProps {
  readonly tally: Tally;
  readonly rules: readonly Rule[];
  /** Puts a day, `2026-11-22`, as people write it. */
  readonly sayDay: (day: string) => string;
}

/** What was flagged and decided, in counts. */
export function RecordSection({ tally, rules, sayDay }: RecordProps) {
  const unseen = unseenIn(tally);
  const days = tally.counts.flatMap(({ day, decision }) => (decision === 'unseen' ? [] : day));
  const since = days.sort()[0];
  return (
    <>
      <p class="lead">{words.lead}</p>
      {unseen > 0 && <p>{words.unseen(unseen)}</p>}
      {since && <Table tally={tally} rules={rules} caption={words.caption(sayDay(since))} />}
      <Reasons tally={tally} />
      {!since && unseen === 0 && (
        <p class="empty">
          {words.empty} <a href="#try">{words.tryOne}</a>
        </p>
      )}
    </>
  );
}

function Table({
  tally,
  rules,
  caption,
}: Pick<RecordProps, 'tally' | 'rules'> & { readonly caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.spoke}</th>
            <th scope="col">{words.changed}</th>
            <th scope="col">{words.posted}</th>
            <th scope="col">{words.left}</th>
            <th scope="col">{words.passed}</th>
          </tr>
        </thead>
        <tbody>
          {byRule(tally).map(({ rule, spoke, changed, posted, left, passed }) => (
            <tr key={rule}>
              <th scope="row">{rules.find(({ id }) => id === rule)?.title ?? rule}</th>
              <td>{spoke}</td>
              <td>{changed}</td>
              <td>{posted}</td>
              <td>{left}</td>
              <td>{passed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Reasons({ tally }: Pick<RecordProps, 'tally'>) {
  const given = byReason(tally);
  if (given.length === 0) return null;
  return (
    <table>
      <caption>{words.reasons}</caption>
      <thead>
        <tr>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.times}</th>
        </tr>
      </thead>
      <tbody>
        {given.map(({ reason, times }) => (
          <tr key={reason}>
            <th scope="row">{reviewWords.hold.reason[reason]}</th>
            <td>{times}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
