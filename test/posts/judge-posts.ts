import { rules } from '../../rules/index.ts';
import { lexicon } from '../../rules/lexicon/index.ts';
import { openEngine } from '../../src/engine/check.ts';
import type { Post } from './drafts.ts';
import type { Judged } from './score.ts';

/** Judges drafts by all rules as they come, with one engine. */
export async function judgePosts(posts: readonly Post[]): Promise<readonly Judged[]> {
  const check = await openEngine(lexicon);
  return posts.map((post) => {
    const findings = check({ text: post.text, site: post.site, surface: post.surface }, rules);
    return {
      post,
      held: findings.filter(({ level }) => level !== 'note'),
      notes: findings.filter(({ level }) => level === 'note'),
    };
  });
}
