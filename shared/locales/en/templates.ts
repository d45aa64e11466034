// English: what each template is good for, and why its orders are as they are. A reason must be true of the order
// that the template gives to that preset (shared/templates).

import type { Basis, TemplateWords } from '../locale';

/** Where an order comes from; always shown with its reason. */
export const bases: Record<Basis, string> = {
  canvas: 'Empathy Map Canvas, 2017',
  'hear-first': 'Rembach, for Hear first. The rest is our own judgement',
  'business-model': 'Business Model Generation',
  interviews: 'Lucid and IdeaScale, for the start. The rest is our own judgement',
  numbering: 'Rembach’s numbering',
  'twenty-minutes': 'Gray’s twenty-minute session',
  adapted: 'adapted by us from the map with six sections',
  ours: 'our own judgement',
  facilitator: 'the facilitator’s choice',
};

/** The reason of an order that people made by hand. */
export const customReason = 'Made for this session.';

export const templateWords = /* @__PURE__ */ (() =>
  ({
    'six-section': {
      about:
        'The one most people know: the world around someone, what they say and do, and what goes on inside.',
      reasons: {
        'outside-in': 'Start with what anyone can see and hear. What goes on inside comes last.',
        competitive:
          'Hear first: customers get mixed, false and scary messages. Once you know them, the rest is clearer.',
        'business-model':
          'The world around them comes first, then what it does to their thoughts, actions, pains and gains.',
        'evidence-first':
          'What people said and did is on record, so it comes before anything we have to guess.',
        'inner-first':
          'Feelings matter most here, so Think & Feel comes first and gets half as much time again.',
        recovery: 'Start with the pain that drove them away. End with what could bring them back.',
        'new-market': 'We know their world better than their minds, so their world comes first.',
        'loyal-growth': 'They know what they get out of it, so start there and end with what still hurts.',
        express: 'For a short session: what they see and hear first, the inside last.',
        internal: 'What people say inside the company comes first, because it shapes the rest.',
      },
    },
    'four-quadrant': {
      about:
        'Quick to explain: what someone says, thinks, does and feels. Good for a first map or one interview.',
      reasons: {
        'outside-in': 'Start with what anyone can see and hear. What goes on inside comes last.',
        competitive: 'Many messages compete for them. Their own words show which ones got through.',
        'business-model': 'An offer has to fit what they do already, so that comes first.',
        'evidence-first':
          'What people did and said is on record, so it comes before anything we have to guess.',
        'inner-first': 'Feelings matter most here, so Feels comes first and gets half as much time again.',
        recovery: 'Start with how they felt when they left, then what they did about it.',
        'new-market':
          'What they do is easiest to find out. What they think is still a guess, so it comes last.',
        'loyal-growth': 'They feel good here, so start with why and end with the doubts they still have.',
        express: 'For a short session: the outside in one step, the inside in another.',
        internal: 'What people say inside the company comes first, because it shapes the rest.',
      },
    },
    'goal-first': {
      about:
        'Starts with what someone wants to get done. Say and Do are apart; Pain and Gain are part of the head.',
      reasons: {
        'outside-in':
          'The goal comes first, then what anyone can see and hear. What goes on inside comes last.',
        competitive:
          'Right after the goal comes Hear: customers get mixed, false and scary messages. Once you know them, the rest is clearer.',
        'business-model':
          'After the goal comes the world around them, then what it does to their thoughts, actions, pains and gains.',
        'evidence-first':
          'Once the goal is clear, what people said and did comes first. It is on record; the rest is a guess.',
        'inner-first':
          'Feelings matter most here, so Think & Feel comes right after the goal and gets half as much time again.',
        recovery:
          'What did they want, and which pain drove them away? The last step is what could bring them back.',
        'new-market':
          'We know their world better than their minds, so it comes first, right after their goal.',
        'loyal-growth':
          'They reach their goal here, so go on with what they gain and end with what still hurts.',
        express: 'For a short session: the goal, then what they see and hear, the inside last.',
        internal: 'After the goal comes what people say inside the company, because it shapes the rest.',
      },
    },
    'inner-and-outer': {
      about:
        'Sections named after the senses leave people out: not everyone sees, hears or speaks. These fit everybody.',
      reasons: {
        'outside-in': 'Start with what shows on the outside. What goes on inside comes last.',
        competitive:
          'Start with what they take in from others: the messages are mixed, false and scary. Once you know them, the rest is clearer.',
        'business-model':
          'The world around them comes first, then what it does to their thoughts, actions, pains and gains.',
        'evidence-first':
          'What people expressed and did is on record, so it comes before anything we have to guess.',
        'inner-first':
          'Feelings matter most here, so Thinks & feels comes first and gets half as much time again.',
        recovery: 'Start with the pain that drove them away. End with what could bring them back.',
        'new-market': 'We know their world better than their minds, so their world comes first.',
        'loyal-growth': 'They know what they get out of it, so start there and end with what still hurts.',
        express: 'For a short session: what reaches them first, the inside last.',
        internal: 'What people pass on inside the company comes first, because it shapes the rest.',
      },
    },
  }) satisfies Record<string, TemplateWords>)();
