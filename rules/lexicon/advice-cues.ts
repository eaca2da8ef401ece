/** The author speaks with the weight of a helper: by title, by years, by what they tell their own clients. */
export const speaksAsHelper: readonly string[] = [
  '#helper-noun ..4 here',
  '#letters',
  '(i am|im|as|am) (a|an|your) ..4 #helper-noun',
  '#helper-noun ..2 (of|for|with) ..1 #Value ..1 (years|yrs)',
  '(signed|from|love) ..4 #helper-noun',
  '#helper-noun ..3 #Value ..1 (years|yrs|yr|year)',
  '(#Value|many|twenty|ten|fifteen|thirty) ..1 (years|yrs) ..2 (in|as|of|doing|at) ..3 (camhs|practice|addiction|addictions|detox|eap|perinatal|couples|adoption|#helper-noun|this|geriatrics|mental health|hospice|it)',
  '#helper-noun ..2 #Value $',
  '^ #helper-noun',
  '$ #helper-noun',
  '(do|doing) this ..2 (for a living|all day|every day)',
  '(i|we) (specialise|specialize) in',
  'in my (practice|clinic|caseload|experience)',
  '#helper-noun $',
  '(seen|see|watched|worked with|work with|treated) ..3 (hundreds|dozens|loads|this|many|it) ..3',
  'i ..1 (tell|say to) (all|every)? ..1 my ..1 #clients-noun',
];

/** The author says what somebody has, or what lies behind what they do. */
export const givesVerdict: readonly string[] = [
  '(that|this|it|which|what you are describing|what you have described|what he is doing|what she is doing) (is|was) ..4 (#label-thing|#label-being|#label-person)',
  '(sounds|looks|sound|look) ..2 like ..3 (#label-thing|#label-person|#label-being)',
  '(you|he|she|they|your ..1 #kin) (are|is|am) ..3 (#label-being|#label-person)',
  '(you|he|she|they|who) (have|has|got|had) ..3 #label-thing',
  '(classic|textbook|definite|definitely|clear|clearly|obvious|obviously|pure|total|100|straight up) ..2 (#label-thing|#label-being|#label-person)',
  '(what you have|what you are|what you want|what he has|what she has|what you are feeling|what you are having|what you are describing) ..2 (is|are)',
  '(is not|are not|not|isnt) ..4 (it is|he is|she is|you are|that is|they are)',
  '(is|are) (only|just) ..2 (his|her|your|the|trauma|anxiety|a|an)',
  '(no question|no doubt|plain as day|full stop|house on it|never wrong|never been wrong|guaranteed)',
  '(stuck in|because you are|because you have|because he is|because she is|picking up on your|punishing you|telling you|testing you|controlling you|manipulating you)',
];
