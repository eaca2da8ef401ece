import type { Rule } from '../../src/engine/rule.ts';
import { notAboutLife, notASuggestion, ofThisWorld } from '../lexicon/advice-cues.ts';

export const rule: Rule = {
  id: 'how-to-live-in-a-comment',
  category: 'advice-giving',
  clause: 'no-advice-to-strangers',
  level: 'warn',
  title: 'Telling them how to live',
  why: '“{quote}” tells one reader how to live, feel or deal with somebody. You know a few lines of their story.',
  instead:
    'Say what moved you, or that others know this too. Where there is a next step, name a door: “A GP or a therapist near you could look at it with you.”',
  standards: ['APA-5.04', 'ACA-C6c', 'BACP-EF-competence'],
  on: { post: 'off', thread: 'off', article: 'off' },
  looks: [
    {
      family: 'phrase',
      any: [
        '^ (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? !#quoted [#inner-verb !(is|was|has|will|and i|reading|than) (* * * *|* * *|* *|*)?]',
        '~#teller !#quoted [(#clause-start&#inner-verb|#clause-start&#lead-in #inner-verb|(at least|then) #inner-verb) !(is|was|has|will|reading) (* * * *|* * *|* *|*)?]',
        '~#teller !#quoted [(please|just|simply|instead|rather|always|also|both of you) #inner-verb !(is|was|has|will|reading) (* * * *|* * *|* *|*)?]',
      ],
      when: { surface: ['comment', 'reply'] },
      unless: [...notASuggestion],
      elsewhere: { not: [...notAboutLife] },
    },
    {
      family: 'near',
      one: [
        '~#teller !#quoted [(#clause-start&make sure|#clause-start&be sure|(just|please|so|then) make sure|(just|please|so) be sure) ..1 (to|you|your|that you) !(know)]',
        '~#teller !#quoted [(#clause-start&try|#clause-start&consider|#clause-start&practice|#clause-start&practise|#clause-start&start|#clause-start&stop|#clause-start&keep|#clause-start&avoid) !(posting|sharing|going|writing|charging|booking|reading) (#Gerund|to #Infinitive|not to)]',
        '^ (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? !#quoted [!(feel the|feel like|feel so|feel for|feel free|feel you|hope|need|want|wish|love|guess|know|thank|look|sound|sounds|agree|mean|wonder|doubt|bet|appreciate|enjoy|please|welcome|hear|like|miss|remind me|call me|do you|do not you|do we|do they|do not (know|think|worry|get me|have|want|need|care|mind|forget|reply|like|remember|feel like)|have you|have (a|an) (good|great|lovely|nice|safe)|have fun|have been|have not|get well|see you|come over|come round|come on|come in|come along|hang in|hang on|hang onto|stay (safe|well|strong|tuned|warm|blessed)|rest|keep (posting|sharing|going|it up|up the|us|me|well|these|them coming)|sign me|count me|trust me|believe me|bless|well|happy|fair|seem|seems|depend|could|would|should|may|might|can|will|let (me|us|is)|share (this|it|with)|dm|pm|message|email|comment|reply|click|visit|follow|join|book (now|via|in)|same|step #Value|rule #Value|day #Value|consider me|look|play|point|question|answer|guilt|fear|love|hate|care|cheer|cheers|number|time|pain|stress|sleep|book|work is|change is|help is|support|stuff|bit|lot|kind|sort|type|post|thread|page|read (this|that|your|it)|save (this|the date)|tag|copy|type|hold each other|remember (that we|when|this|how|the)|do them yourself|precious|check|worth|beside|cause|concern|right|y|i|got|besides|fix the|mind (you|yourself|yourselves)|be (kind|gentle|easy|good) (to|with|on)) #Infinitive] !#clause-start !(me|us|is|are|was|the same|you|of|i|we|$)',
        '^ (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? [(do not|never) !(worry|reply|apologise|apologize|hesitate|mind|forget|know|think|want|have|need|like|get me|care|remember|feel like|see|understand) #Infinitive] !#clause-start !(me|us|you)',
        '^ ..4 (if|when|once|until|before|after|because|since|while|even if|whenever) ..24 ~#teller !#quoted [!(feel the|feel like|feel so|feel for|feel free|feel you|hope|need|want|wish|love|guess|know|thank|look|sound|sounds|agree|mean|wonder|doubt|bet|appreciate|enjoy|please|welcome|hear|like|miss|remind me|call me|do you|do not you|do we|do they|do not (know|think|worry|get me|have|want|need|care|mind|forget|reply|like|remember|feel like)|have you|have (a|an) (good|great|lovely|nice|safe)|have fun|have been|have not|get well|see you|come over|come round|come on|come in|come along|hang in|hang on|hang onto|stay (safe|well|strong|tuned|warm|blessed)|rest|keep (posting|sharing|going|it up|up the|us|me|well|these|them coming)|sign me|count me|trust me|believe me|bless|well|happy|fair|seem|seems|depend|could|would|should|may|might|can|will|let (me|us|is)|share (this|it|with)|dm|pm|message|email|comment|reply|click|visit|follow|join|book (now|via|in)|same|step #Value|rule #Value|day #Value|consider me|look|play|point|question|answer|guilt|fear|love|hate|care|cheer|cheers|number|time|pain|stress|sleep|book|work is|change is|help is|support|stuff|bit|lot|kind|sort|type|post|thread|page|read (this|that|your|it)|save (this|the date)|tag|copy|type|hold each other|remember (that we|when|this|how|the)|do them yourself|precious|check|worth|beside|cause|concern|right|y|i|got|besides|fix the|mind (you|yourself|yourselves)|be (kind|gentle|easy|good) (to|with|on)) (#clause-start&#Infinitive|then #Infinitive)] !#clause-start !(me|us|is|are|you|i|we|$)',
        '^ (in|for|on|instead|rather|with|at|from|after|by|most|best|of course|as) ..6 ~#teller !#quoted [!(feel the|feel like|feel so|feel for|feel free|feel you|hope|need|want|wish|love|guess|know|thank|look|sound|sounds|agree|mean|wonder|doubt|bet|appreciate|enjoy|please|welcome|hear|like|miss|remind me|call me|do you|do not you|do we|do they|do not (know|think|worry|get me|have|want|need|care|mind|forget|reply|like|remember|feel like)|have you|have (a|an) (good|great|lovely|nice|safe)|have fun|have been|have not|get well|see you|come over|come round|come on|come in|come along|hang in|hang on|hang onto|stay (safe|well|strong|tuned|warm|blessed)|rest|keep (posting|sharing|going|it up|up the|us|me|well|these|them coming)|sign me|count me|trust me|believe me|bless|well|happy|fair|seem|seems|depend|could|would|should|may|might|can|will|let (me|us|is)|share (this|it|with)|dm|pm|message|email|comment|reply|click|visit|follow|join|book (now|via|in)|same|step #Value|rule #Value|day #Value|consider me|look|play|point|question|answer|guilt|fear|love|hate|care|cheer|cheers|number|time|pain|stress|sleep|book|work is|change is|help is|support|stuff|bit|lot|kind|sort|type|post|thread|page|read (this|that|your|it)|save (this|the date)|tag|copy|type|hold each other|remember (that we|when|this|how|the)|do them yourself|precious|check|worth|beside|cause|concern|right|y|i|got|besides|fix the|mind (you|yourself|yourselves)|be (kind|gentle|easy|good) (to|with|on)) #clause-start&#Infinitive] !#clause-start !(me|us|is|are|you|i|we|$)',
        '~#teller !#quoted [(please|so|then|instead) (do not|never) !(worry|reply|apologise|apologize|hesitate|thank|mind|know|think|want|have|need|like) *]',
        '(^ so|^ but|#clause-start&so|#clause-start&but) [!(feel the|feel like|feel so|feel for|feel free|feel you|hope|need|want|wish|love|guess|know|thank|look|sound|sounds|agree|mean|wonder|doubt|bet|appreciate|enjoy|please|welcome|hear|like|miss|remind me|call me|do you|do not you|do we|do they|do not (know|think|worry|get me|have|want|need|care|mind|forget|reply|like|remember|feel like)|have you|have (a|an) (good|great|lovely|nice|safe)|have fun|have been|have not|get well|see you|come over|come round|come on|come in|come along|hang in|hang on|hang onto|stay (safe|well|strong|tuned|warm|blessed)|rest|keep (posting|sharing|going|it up|up the|us|me|well|these|them coming)|sign me|count me|trust me|believe me|bless|well|happy|fair|seem|seems|depend|could|would|should|may|might|can|will|let (me|us|is)|share (this|it|with)|dm|pm|message|email|comment|reply|click|visit|follow|join|book (now|via|in)|same|step #Value|rule #Value|day #Value|consider me|look|play|point|question|answer|guilt|fear|love|hate|care|cheer|cheers|number|time|pain|stress|sleep|book|work is|change is|help is|support|stuff|bit|lot|kind|sort|type|post|thread|page|read (this|that|your|it)|save (this|the date)|tag|copy|type|hold each other|remember (that we|when|this|how|the)|do them yourself|precious|check|worth|beside|cause|concern|right|y|i|got|besides|fix the|mind (you|yourself|yourselves)|be (kind|gentle|easy|good) (to|with|on)) #Infinitive] !#clause-start !(i|me|us|is|are|you|we|$)',
      ],
      other: ['#inner-word', 'your own', '(if|when) (he|she|they|your)'],
      within: { words: 25 },
      quote: 'both',
      when: { surface: ['comment', 'reply'] },
      unless: [...notASuggestion],
      elsewhere: { not: [...notAboutLife] },
    },
    {
      family: 'phrase',
      any: [
        '^ (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? !#quoted [!(feel the|feel like|feel so|feel for|feel free|feel you|hope|need|want|wish|love|guess|know|thank|look|sound|sounds|agree|mean|wonder|doubt|bet|appreciate|enjoy|please|welcome|hear|like|miss|remind me|call me|do you|do not you|do we|do they|do not (know|think|worry|get me|have|want|need|care|mind|forget|reply|like|remember|feel like)|have you|have (a|an) (good|great|lovely|nice|safe)|have fun|have been|have not|get well|see you|come over|come round|come on|come in|come along|hang in|hang on|hang onto|stay (safe|well|strong|tuned|warm|blessed)|rest|keep (posting|sharing|going|it up|up the|us|me|well|these|them coming)|sign me|count me|trust me|believe me|bless|well|happy|fair|seem|seems|depend|could|would|should|may|might|can|will|let (me|us|is)|share (this|it|with)|dm|pm|message|email|comment|reply|click|visit|follow|join|book (now|via|in)|same|step #Value|rule #Value|day #Value|consider me|look|play|point|question|answer|guilt|fear|love|hate|care|cheer|cheers|number|time|pain|stress|sleep|book|work is|change is|help is|support|stuff|bit|lot|kind|sort|type|post|thread|page|read (this|that|your|it)|save (this|the date)|tag|copy|type|hold each other|remember (that we|when|this|how|the)|do them yourself|precious|check|worth|beside|cause|concern|right|y|i|got|besides|fix the|mind (you|yourself|yourselves)|be (kind|gentle|easy|good) (to|with|on)) #Infinitive !#clause-start !(me|us|is|are|was|the same|you|of|i|we|it $|$) * (* * * *|* * *|* *|*)?]',
        '^ (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? (#lead-in|really|truly|at least|also|always|lastly|finally|instead|meanwhile|definitely)? [(do not|never) !(worry|reply|apologise|apologize|hesitate|mind|forget|know|think|want|have|need|like|get me|care|remember|feel like|see|understand|give up) #Infinitive !(me|us|you) (* * * *|* * *|* *|*)?]',
        '^ ..4 (if|when|once|until|before|after|because|since|while|even if|whenever) ..24 ~#teller !#quoted [!(feel the|feel like|feel so|feel for|feel free|feel you|hope|need|want|wish|love|guess|know|thank|look|sound|sounds|agree|mean|wonder|doubt|bet|appreciate|enjoy|please|welcome|hear|like|miss|remind me|call me|do you|do not you|do we|do they|do not (know|think|worry|get me|have|want|need|care|mind|forget|reply|like|remember|feel like)|have you|have (a|an) (good|great|lovely|nice|safe)|have fun|have been|have not|get well|see you|come over|come round|come on|come in|come along|hang in|hang on|hang onto|stay (safe|well|strong|tuned|warm|blessed)|rest|keep (posting|sharing|going|it up|up the|us|me|well|these|them coming)|sign me|count me|trust me|believe me|bless|well|happy|fair|seem|seems|depend|could|would|should|may|might|can|will|let (me|us|is)|share (this|it|with)|dm|pm|message|email|comment|reply|click|visit|follow|join|book (now|via|in)|same|step #Value|rule #Value|day #Value|consider me|look|play|point|question|answer|guilt|fear|love|hate|care|cheer|cheers|number|time|pain|stress|sleep|book|work is|change is|help is|support|stuff|bit|lot|kind|sort|type|post|thread|page|read (this|that|your|it)|save (this|the date)|tag|copy|type|hold each other|remember (that we|when|this|how|the)|do them yourself|precious|check|worth|beside|cause|concern|right|y|i|got|besides|fix the|mind (you|yourself|yourselves)|be (kind|gentle|easy|good) (to|with|on)) (#clause-start&#Infinitive|then #Infinitive) !#clause-start !(me|us|is|are|you|i|we|$) (* * * *|* * *|* *|*)?]',
      ],
      when: { surface: ['comment', 'reply'] },
      unless: [...notASuggestion],
      elsewhere: { not: [...notAboutLife, ...ofThisWorld] },
    },
  ],
  flags: [
    { text: '⟦Let your mother be cross⟧. It is her crossness and not yours', surface: 'comment' },
    { text: "⟦Don't take on his guilt⟧ as well as your own", surface: 'comment' },
    { text: 'Oh Ines. ⟦Forgive yourself for the years⟧ you spent waiting', surface: 'comment' },
    {
      text: 'When the dread comes, ⟦name it out loud and let it sit with you⟧ at the table. It hates being seen',
      surface: 'comment',
    },
    { text: '⟦Stop comparing your marriage with⟧ hers', surface: 'comment' },
    { text: '⟦Remember that you cannot carry⟧ both of your parents', surface: 'comment' },
    { text: 'If your sister starts again, ⟦change the subject and hold his hand⟧', surface: 'comment' },
    { text: '⟦Ask yourself who taught you⟧ to apologise for being sad', surface: 'comment' },
    { text: '⟦Try to notice when your son⟧ is quiet because he is happy', surface: 'comment' },
  ],
  passes: [
    { text: 'Try to get the early train, the late one stops everywhere', surface: 'comment' },
    { text: "Don't forget the parking permit, they clamp on Sundays", surface: 'comment' },
    { text: 'Take care of each other this week, all of you', surface: 'comment' },
    { text: "Let me know when you land and I'll put the kettle on", surface: 'comment' },
    {
      text: 'Please talk to your GP or a counsellor about it. You deserve better than a comment box',
      surface: 'comment',
    },
    { text: 'Feel free to send the draft over, I like a long footnote', surface: 'comment' },
    { text: 'Focus is a funny thing. Mine left in 2019', surface: 'comment' },
    { text: 'Love this, Ade. It made me ring my own brother', surface: 'comment' },
    { text: 'Do you feel heard by her when you talk?', surface: 'comment' },
    { text: 'Keep your receipts and your sense of humour', surface: 'comment' },
    'Let go of the idea that a first website has to be pretty',
  ],
};
