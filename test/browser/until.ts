/** Asks again and again until there is an answer; after the time it fails with what it waited for. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false | null>,
  milliseconds = 8000,
): Promise<Answer> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms in vain until ${what}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
