/** What advice is made of: orders, promises, labels, targets. */
export const sensesAdvice = {
  /** Telling somebody to stop, or to break with another. */
  // biome-ignore format: a long list reads better in lines
  'urge-stop': [
    'stop', 'quit', 'knock it off', 'cut it out', 'give up', 'cease', 'drop it', 'drop the', 'ditch',
    'bin off', 'bin it', 'chuck out', 'jack it in', 'pack it in', 'sack off', 'scrap', 'lose the',
    'get rid of', 'throw away', 'throw out', 'flush them', 'delete', 'avoid', 'steer clear', 'stay away',
    'keep away from', 'stay off', 'lay off', 'swear off', 'leave', 'get out', 'walk away', 'walk out',
    'run a mile', 'run like hell', 'run dont walk', 'dump', 'bin him', 'sack him', 'kick him out',
    'kick her out', 'chuck him out', 'throw him out', 'change the locks', 'pack a bag', 'pack your bags',
    'pack his bags', 'move out', 'end it', 'end things', 'end the relationship', 'break up', 'split up',
    'divorce him', 'divorce her', 'file for divorce', 'cut off', 'cut him off', 'cut her off', 'cut them off',
    'cut ties', 'cut contact', 'cut the cord', 'cut people off', 'no contact', 'low contact', 'grey rock',
    'gray rock', 'grey rocking', 'block him', 'block her', 'block them', 'block his number', 'unfollow',
    'unfriend', 'ghost him', 'let him go', 'let her go', 'let them go', 'outgrow', 'be done', 'you are done',
    'ultimatum',
  ],
  /** Telling somebody to do something, by the verb that begins it. */
  // biome-ignore format: a long list reads better in lines
  'urge-do': [
    'try', 'start with', 'begin', 'do this', 'just go', 'get yourself', 'give yourself', 'make sure',
    'take a', 'book in', 'write', 'jot down', 'name it', 'say this', 'say it', 'say no', 'tell him',
    'tell her', 'tell them', 'tell your', 'demand', 'insist', 'confront', 'allow', 'notice', 'observe',
    'repeat', 'practise', 'practice', 'learn', 'follow', 'bookmark', 'listen', 'check', 'track', 'focus',
    'trust', 'accept', 'forgive', 'breathe', 'swap', 'replace', 'switch', 'swop', 'reduce', 'limit',
    'schedule', 'prioritise', 'prioritize', 'protect',
  ],
  /** Frames that turn a verb into advice. */
  // biome-ignore format: a long list reads better in lines
  'modal-frames': [
    'you need to', 'you have to', 'you have got to', 'you got to', 'you must', 'you should', 'you ought to',
    'you had better', 'you better', 'you best', 'you may want to', 'you might want to', 'you want to',
    'you would be better', 'you are better off', 'you are best', 'you can try', 'you could try',
    'you will need to', 'you will want to', 'you do not need', 'you do not have to', 'you are allowed to',
    'you are going to', 'you simply', 'you just have to', 'all you need', 'what you need', 'what to do',
    'i want you to', 'i need you to', 'i would suggest', 'i suggest', 'i would recommend', 'i recommend',
    'i strongly recommend', 'highly recommend', 'my advice', 'best advice', 'free advice', 'pro tip',
    'top tip', 'hot tip', 'tips', 'quick tip', 'therapist tip', 'word of advice', 'take it from me',
    'take my word', 'from a therapist', 'as a therapist', 'as your therapist', 'if i were you',
    'in your shoes', 'if you are my client', 'the trick is', 'the key is', 'the secret is', 'the answer is',
    'the solution is', 'the first step is', 'the best thing', 'best thing you can do', 'the only way',
    'the fastest way', 'easiest way', 'here is how', 'how to', 'this is how', 'your sign to', 'high time',
    'start by', 'next time you', 'next time he', 'the next time', 'whatever you do', 'under no circumstances',
    'at all costs',
  ],
  /** Promises of cure or quick change. */
  // biome-ignore format: a long list reads better in lines
  'cure-promise': [
    'cure', 'cures', 'cured', 'curing', 'curable', 'heal', 'heals', 'healed', 'healing', 'healer', 'fixing',
    'fix your', 'rewire', 'rewires', 'rewired', 'rewiring', 'reprogram', 'reprogramme', 'reset', 'resets',
    'detox your mind', 'banish', 'beat anxiety', 'beat depression', 'conquer', 'overcome', 'defeat',
    'destroy', 'kill your anxiety', 'end anxiety', 'eliminate', 'erase', 'erased', 'delete trauma',
    'dissolve trauma', 'release trauma', 'stored trauma', 'trauma release', 'unlock', 'unblock', 'unleash',
    'break free', 'break the cycle', 'free yourself', 'freedom from', 'transform your life', 'life changing',
    'change your life', 'changes your life', 'changed my life', 'game changer', 'gamechanger', 'miracle',
    'magic bullet', 'works like magic', 'works every time', 'works wonders', 'always works', 'it works',
    'in minutes', 'in seconds', 'in days', 'overnight', 'instant', 'instantly', 'fast acting', 'quick fix',
    'quick win', 'rapid', 'rapidly', 'in one session', 'in three sessions', 'in 21 days', 'in 30 days',
    'in 7 days', 'in six weeks', 'for good', 'permanently', 'never again', 'drug free', 'pill free',
    'without therapy', 'melt away', 'melts away', 'vanish', 'vanishes', 'gone in', 'lift the fog',
    'switch off anxiety', 'hacks',
  ],
  /** Words that leave no doubt. */
  // biome-ignore format: a long list reads better in lines
  'certainty-words': [
    'guarantee', 'guaranteed', 'guarantees', 'promise', 'definitely', 'certainly', 'absolutely',
    'undoubtedly', 'without doubt', 'without a doubt', 'no doubt', 'no question', 'beyond question',
    'clearly', 'obviously', 'of course', 'for sure', 'for certain', 'sure fire', 'surefire', 'sure thing',
    'foolproof', 'fail safe', 'failsafe', 'always', 'every time', 'every single time', 'without fail',
    'never', 'nobody', 'everyone', 'everybody', 'every single one', 'ninety nine percent', '99 percent',
    '100 percent', 'hundred percent', 'the fact is', 'in fact', 'truth is', 'truth bomb', 'hard truth',
    'harsh truth', 'make no mistake', 'mark my words', 'i bet', 'believe you me', 'full stop', 'end of story',
    'simple as', 'no ifs', 'no buts', 'no excuses', 'no exceptions', 'non negotiable', 'proven',
    'evidence based', 'science backed', 'backed by science', 'science says', 'science shows',
    'research proves',
  ],
  /** Popular labels for people and what they do. */
  // biome-ignore format: a long list reads better in lines
  'toxic-labels': [
    'narcissist', 'narcissists', 'narc', 'narcs', 'narcissistic', 'narcissism', 'flying monkey',
    'flying monkeys', 'golden child', 'scapegoat', 'scapegoated', 'black sheep', 'gaslight', 'gaslights',
    'gaslighting', 'gaslit', 'gaslighter', 'love bomb', 'love bombs', 'love bombing', 'love bombed',
    'breadcrumb', 'breadcrumbing', 'hoovering', 'hoovered', 'future faking', 'futurefaking', 'triangulate',
    'triangulation', 'triangulating', 'stonewall', 'stonewalls', 'stonewalling', 'silent treatment',
    'word salad', 'darvo', 'projecting', 'devalue', 'smear campaign', 'negging', 'ghosting', 'zombieing',
    'weaponised incompetence', 'weaponized incompetence', 'strategic incompetence', 'dry begging',
    'reactive abuse', 'trauma bond', 'trauma bonded', 'trauma bonding', 'trauma response', 'trauma responses',
    'triggered', 'triggers', 'toxic', 'toxicity', 'energy vampire', 'emotional vampire', 'emotional vampires',
    'sociopath', 'sociopaths', 'psychopath', 'psychopaths', 'machiavellian', 'dark triad', 'dark empath',
    'manipulator', 'manipulators', 'manipulative', 'manipulation', 'manipulating', 'control freak',
    'guilt trip', 'guilt tripping', 'man child', 'manchild', 'mummys boy', 'mommy issues', 'daddy issues',
    'commitment phobe', 'emotionally unavailable', 'emotionally immature', 'avoidant', 'anxious attachment',
    'anxiously attached', 'disorganised attachment', 'codependent', 'codependency', 'co dependent',
    'enmeshed', 'enmeshment', 'emotional incest', 'people pleaser', 'people pleasers', 'people pleasing',
    'fawning', 'fawn response', 'red flag', 'red flags', 'eggshells',
  ],
  /** The reader's own others, at whom advice aims. */
  // biome-ignore format: a long list reads better in lines
  'partner-target': [
    'your husband', 'your wife', 'your partner', 'your boyfriend', 'your girlfriend', 'your man', 'your ex',
    'your exes', 'your spouse', 'your fella', 'your other half', 'your mother', 'your mum', 'your mom',
    'your dad', 'your father', 'your parents', 'your in laws', 'your sister', 'your brother', 'your sibling',
    'your siblings', 'your son', 'your daughter', 'your child', 'your kid', 'your kids', 'your children',
    'your teen', 'your teenager', 'your toddler', 'your baby', 'your little one', 'your friend',
    'your friends', 'your bestie', 'your boss', 'your manager', 'your colleague', 'your coworker',
    'your family', 'your relatives', 'your date', 'your crush', 'your situationship', 'your therapist',
    'your doctor', 'your gp', 'your psychiatrist', 'your abuser', 'your narcissist', 'your avoidant',
    'the narcissist', 'the avoidant', 'a narcissist', 'an avoidant', 'that man', 'that woman', 'that friend',
    'that boy', 'this guy', 'someone who', 'somebody who', 'anyone who', 'anybody who', 'a man who',
    'a woman who', 'a partner who', 'a friend who', 'if he', 'if she', 'when he says', 'tell him', 'tell her',
    'show him', 'make him',
  ],
  /** What readers struggle with, in their words. */
  // biome-ignore format: a long list reads better in lines
  'reader-problems': [
    'your anxiety', 'your depression', 'your trauma', 'your ptsd', 'your ocd', 'your adhd', 'your panic',
    'your grief', 'your anger', 'your fear', 'your stress', 'your triggers', 'your insomnia', 'your thoughts',
    'your brain', 'your cortisol', 'your gut', 'your hormones', 'your sleep', 'your mood', 'your emotions',
    'your feelings', 'your worth', 'your boundaries', 'your addiction', 'your drinking', 'your eating',
    'your weight', 'your childhood', 'your symptoms', 'your marriage', 'your relationship', 'your breakup',
    'your healing', 'overthinking', 'over thinking', 'overthinker', 'overthinkers', 'ruminating',
    'rumination', 'spiralling', 'spiraling', 'catastrophising', 'catastrophizing', 'worrying', 'worrier',
    'racing thoughts', 'racing mind', 'racing heart', 'palpitations', 'chest tight', 'tight chest',
    'cannot breathe', 'cannot sleep', 'wide awake', 'sunday scaries', 'brain fog', 'exhaustion', 'overwhelm',
    'overwhelmed', 'overstimulated', 'dysregulated', 'dysregulation', 'numb', 'numbness', 'lonely',
    'loneliness', 'shame', 'imposter syndrome', 'perfectionism', 'procrastination', 'meltdown', 'meltdowns',
    'tantrum', 'tantrums',
  ],
  /** Inviting readers to write, click or comment. */
  // biome-ignore format: a long list reads better in lines
  'dm-words': [
    'dm', 'dms', 'message me', 'pm me', 'inbox me', 'in my inbox', 'comment below', 'comment the word',
    'in the comments', 'drop a', 'type amen', 'tag a friend', 'tag someone', 'share this', 'share with',
    'send this to', 'repost', 'save this', 'save for later', 'screenshot', 'follow for more', 'follow me',
    'hit follow', 'like and share', 'double tap', 'link in bio', 'link below', 'link in comments', 'swipe up',
    'swipe left', 'swipe right', 'click the link', 'tap the link', 'full video', 'part 2', 'part two',
    'part one', 'ama on', 'ask me', 'q and a', 'your questions', 'question box', 'you asked', 'someone asked',
    'follower asked', 'a follower', 'followers', 'anonymous question', 'reader question', 'replying to',
    'reply to', 'replied to', 'dear reader', 'long post', 'reel', 'reels', 'livestream', 'going live',
    'live tonight', 'carousel', 'freebie', 'free guide', 'free download', 'masterclass',
  ],
  /** Frames of listicles and tests: signs, types, meanings. */
  // biome-ignore format: a long list reads better in lines
  'sign-lists': [
    'signs', 'red flags', 'green flags', 'symptoms of', 'five things', 'three things', '5 things',
    'things to say', 'things your therapist', 'things i wish', 'things to stop', 'what to say',
    'say this instead', 'instead of saying', 'five ways', 'three ways', 'five tips', '5 tips', 'reasons why',
    'five reasons', 'four types', 'types of', 'five stages', 'myths', 'myth', 'mythbusting', 'true or false',
    'did you know', 'ever notice', 'ever wonder', 'ever feel like', 'do you struggle', 'are you a',
    'are you always', 'if you always', 'if you constantly', 'if your parents', 'if your partner',
    'if your mother', 'if your ex', 'you might be', 'you may be', 'you could be', 'you may have',
    'you might have', 'you probably have', 'chances are', 'it is probably', 'that is trauma', 'is not love',
    'is abuse', 'is not laziness', 'pov', 'tell me you',
  ],
} as const;
