import type { Finding, Level } from '../engine/rule.ts';
import { reviewWords } from '../words.ts';
import { BasisDetails } from './basis.tsx';
import type { Ear } from './ear.ts';
import { FindingWords, LevelLine } from './finding-words.tsx';
import type { ReviewState } from './states.ts';

interface MattersProps extends Pick<ReviewState, 'findings' | 'basis'> {
  readonly ear: Ear;
  readonly takeSwap: (finding: number) => void;
}

/** What was found, by the clause of the policy that it touches, the most serious first. */
export function Matters({ findings, basis = {}, ear, takeSwap }: MattersProps) {
  return (
    <ul class="matters" aria-label={reviewWords.hold.list}>
      {mattersOf(findings).map((matter) => {
        const [[first]] = matter;
        const about = basis[first.rule];
        return (
          <li key={first.clause} class={first.level}>
            <h3>
              <LevelLine level={first.level} />
              {about && <span class="clause">{about.clause.title}</span>}
            </h3>
            {matter.map(([finding, ...again]) => (
              <div key={`${finding.rule} ${finding.start}`} class="finding">
                <FindingWords finding={finding} again={again} basis={basis[finding.rule]} most={160} />
                {finding.swap !== undefined && (
                  <button
                    type="button"
                    class="swap"
                    dir="auto"
                    onClick={ear.on(() => takeSwap(findings.indexOf(finding)))}
                  >
                    {reviewWords.use(finding.swap)}
                  </button>
                )}
              </div>
            ))}
            {about && <BasisDetails basis={about} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What one rule says of several words at one level is said once. */
type Same = [Finding, ...Finding[]];

function mattersOf(findings: readonly Finding[]): readonly [Same, ...Same[]][] {
  const sorted = findings.toSorted((a, b) => weight[b.level] - weight[a.level] || a.start - b.start);
  return grouped(sorted, ({ clause }) => clause).map(
    (matter) => grouped(matter, ({ rule, level }) => `${rule} ${level}`) as [Same, ...Same[]],
  );
}

function grouped(findings: readonly Finding[], by: (finding: Finding) => string): readonly Same[] {
  const groups = new Map<string, Same>();
  for (const finding of findings) {
    const group = groups.get(by(finding));
    if (group) group.push(finding);
    else groups.set(by(finding), [finding]);
  }
  return [...groups.values()];
}

const weight: { readonly [L in Level]: number } = { note: 0, warn: 1, stop: 2 };
