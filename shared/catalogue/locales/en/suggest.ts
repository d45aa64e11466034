// English: the three questions that suggest an order, their answers, and why an order fits them.

export const suggest = {
  questions: {
    competition: 'How competitive is the market?',
    knowledge: 'How well do we know these people?',
    stage: 'New, loyal or lost?',
  },
  answers: {
    competition: { usual: 'As most markets', fierce: 'Extremely' },
    knowledge: { little: 'Hardly', some: 'A little', well: 'Well: we have spoken with them' },
    stage: { mixed: 'All kinds', new: 'New', loyal: 'Loyal', lost: 'Lost' },
  },
  whys: {
    fierce: 'Where many voices compete for them, what they hear clears up the rest.',
    lost: 'Something drove them away: begin where it hurt.',
    newcomers: 'Begin with the world they live in, for their minds are still a guess.',
    loyal: 'They stay for a gain: begin with it, and look last at what still hurts.',
    known: 'You have heard and seen them: begin with what is on record.',
    unknown: 'Begin with what can be observed, and leave the guesses about their minds for last.',
    usual: 'Nothing asks for another order, so begin outside and end inside.',
  },
  ours: 'That these answers lead to this order is our judgement.',
};
