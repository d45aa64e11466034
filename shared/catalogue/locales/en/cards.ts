// English: the parts of the Guide tab that come with the second script: the facilitator's cards, the work in the steps
// around the sections, the list of all steps, writing alone.

export const cards = {
  heading: 'Facilitator’s card',
  say: 'Say',
  watch: 'Watch',
  of: {
    persona: {
      say: 'Today we all look through the eyes of one person. Who is it, and what are they in the middle of?',
      watch: 'Is it one person, or an average of many? If two are meant, choose one and park the other.',
    },
    example: {
      say: 'Here is a note that works: one observation, short, clear without its author. Quote whatever you heard.',
      watch: 'Ask for one trial note from somebody who looks unsure, and praise what is concrete in it.',
    },
    see: {
      say: 'Stand where they stand on an ordinary day. What is in front of their eyes?',
      watch: 'Notes about our own screens come fast. Ask what else is in the room.',
    },
    'say-do': {
      say: 'Only what somebody heard or saw, please. Words they used go in quotation marks.',
      watch: 'Guesses hide here as facts. Ask who heard it, and move the guess aside if nobody did.',
    },
    hear: {
      say: 'Who talks to them about this, and what is said? Think of people, media and rumours.',
      watch: 'Each note wants a speaker. Help with “who says that?”',
    },
    'think-feel': {
      say: 'Now we go inside. Name one feeling a note, and what causes it.',
      watch: 'This takes longest, so let silence work. Ask “because of what?” when a feeling stands alone.',
    },
    pain: {
      say: 'What gets in their way, what does it cost them, what have they given up on?',
      watch: 'A missing feature is our pain, not theirs. Ask what they suffer without it.',
    },
    gain: {
      say: 'What do they want to reach, and how would they notice that they got there?',
      watch: 'Look out for our own goals in their clothes. Ask how they would measure it.',
    },
    summary: {
      say: 'Before we guess at thoughts: who sums up, in two sentences, what we can see and hear so far?',
      watch: 'Let somebody quiet begin. Doubts are worth a note, not a debate.',
    },
    cluster: {
      say: 'Put together what belongs together, without talking at first. Then give each heap a name.',
      watch: 'A note that fits nowhere may be the best one. Leave it visible.',
    },
    vote: {
      say: 'Stamp what matters most to this person, not to us. Nobody explains a vote yet.',
      watch: 'Wait until everybody has finished, and let the most senior person stamp last.',
    },
    tensions: {
      say: 'Where do they say one thing and think another? And which notes have we only assumed?',
      watch: 'A contradiction is a finding, not a mistake. Do not let the group smooth it over.',
    },
    problem: {
      say: 'One sentence: this person needs to do something, because of something we learned, yet something stops them.',
      watch: 'A need is a verb. When a solution slips in, ask what it would be good for.',
    },
    actions: {
      say: 'What do we do next, who takes it, and by when? Small and soon is better than large and later.',
      watch: 'Every action leaves with one name. Ask for the note that it rests on.',
    },
  },
  work: {
    persona: { hint: 'Everybody writes about this one person.', unnamed: 'No persona yet.' },
    example: {
      hint: 'A good note:',
      note: '“I set two alarms, so that I can call at eight sharp.”',
      why: 'One observation, in the words that were heard.',
    },
    summary: 'Sum up aloud what can be observed, before the group turns to what goes on inside.',
    cluster: 'Lay notes that belong together side by side. Review finds near-duplicates and gathers them.',
    vote: { one: 'One vote each, as a stamp on a note.', other: '{count} votes each, as stamps on notes.' },
    tensions:
      'Look for words that thoughts contradict, and for notes that nobody has seen or heard. Review keeps both.',
    problem: 'One sentence: who needs to do what, because of what, and what stands in the way.',
    actions: 'What will be done, for which notes, by whom, until when, and how you will know.',
    goToReview: 'Go to Review',
  },
  hiding: {
    heading: 'Write alone, then reveal',
    what: 'Hides what lies in the sections, from everybody, and from the writers themselves once they look away. Editors still find the notes in the layer list; names at cursors, notes outside of sections and what this plugin or an export reads stay as they are.',
    hide: 'Hide sections',
  },
  list: {
    stepsOf: 'Steps of the session',
    columns: { step: 'Step', planned: 'planned', real: 'real' },
    states: { done: 'done', skipped: 'skipped', now: 'now', next: 'to come' },
  },
};
