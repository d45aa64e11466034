// English: what stands on the board. Marked as pure, so that the sandbox script leaves it out.
import { far, near } from '../../prompt';
import type { BoardTexts } from '../../types';
import { choices } from './choices';

export const board: BoardTexts = /* @__PURE__ */ (() => ({
  language: 'en',
  title: 'Empathy map',
  templates: choices.templates,
  sections: {
    'think-feel': 'Think & Feel',
    see: 'See',
    'say-do': 'Say & Do',
    hear: 'Hear',
    pain: 'Pain',
    gain: 'Gain',
  },
  prompts: {
    'think-feel': [
      near('think-feel.unsaid', 'What occupies {persona} here that stays unsaid, and why?'),
      far('think-feel.matters', 'What matters most to {persona} here, beyond any product?'),
    ],
    see: [
      near('see.day', 'What is in front of {persona} on an ordinary day: places, screens, people?'),
      far('see.problems', 'Which problems does {persona} see all around?'),
    ],
    'say-do': [
      near('say-do.words', 'Which exact words have we heard from {persona}?'),
      far('say-do.gap', 'Where do the words and the deeds of {persona} part ways?'),
    ],
    hear: [
      near('hear.messages', 'Which messages contradict, frighten or mislead {persona}?'),
      far('hear.influence', 'Who really changes the mind of {persona}, and how?'),
    ],
    pain: [
      near('pain.week', 'What frustrated {persona} most this week?'),
      far('pain.risk', 'Which risk does {persona} go out of the way to avoid?'),
    ],
    gain: [
      near('gain.measure', 'How does {persona} measure success, in a unit of their own?'),
      far('gain.reach', 'What does {persona} truly want to reach?'),
    ],
  },
  blanks: { persona: 'this person', product: 'what we offer', touchpoint: 'the moment we meet' },
  personaLine: { unnamed: 'A persona without a name yet', about: 'for: {product}' },
  orderLine: 'Order: {order}. {reason}',
  orders: choices.orders,
  reasons: {
    'outside-in': 'What can be observed comes first, what goes on inside comes last.',
    competitive:
      'Hear first: customers get mixed, false and frightening messages, and knowing them clears up the rest.',
    'business-model': 'The surroundings come first, then what they do to thoughts, deeds, pains and gains.',
    'evidence-first': 'What people said and did is on record, so it comes before anything we must infer.',
    'inner-first':
      'Thoughts and feelings carry this subject, so they come first and get half as much time again.',
    recovery: 'The pain that drove them away comes first, the gain that could bring them back comes last.',
    'new-market': 'We know their world better than their minds, so the world and its promises come first.',
    'loyal-growth': 'They know what they gain, so the map starts from it and ends with what still hurts.',
    express: 'For a short session: the senses first, the inside last.',
    internal: 'What is said in the house comes first, because it shapes all the rest.',
    custom: 'Made for this session.',
  },
  bases: {
    'outside-in': 'Empathy Map Canvas, 2017',
    competitive: 'Rembach for Hear first; the rest is our judgement',
    'business-model': 'Business Model Generation',
    'evidence-first': 'Lucid, IdeaScale for the start; the rest is our judgement',
    'inner-first': 'Rembach’s printed numbering',
    recovery: 'our judgement',
    'new-market': 'our judgement',
    'loyal-growth': 'our judgement',
    express: 'Order after Gray’s twenty minutes; steps are not merged yet',
    internal: 'our judgement',
    custom: 'the facilitator’s choice',
  },
  persona: {
    heading: 'Persona',
    unnamed: 'Who is it?',
    photo: 'Photo',
    segment: 'Segment',
    fields: {
      role: 'Role',
      situation: 'Circumstances',
      goal: 'Goal',
      age: 'Age',
      lifeStage: 'Life stage',
      maritalStatus: 'Marital status',
      children: 'Children',
      income: 'Income',
      location: 'Location',
      lifeGoals: 'Life goals',
      admires: 'Admires',
      spareTime: 'Spare time',
    },
  },
  segments: {
    'customer-type': 'Customer type',
    gender: 'Gender segment',
    'age-group': 'Age group',
    'end-user': 'End user',
    partner: 'Partner',
    'lost-customer': 'Lost customer',
    'non-customer': 'Non-customer',
    employee: 'Employee',
    new: 'New customer',
    loyal: 'Loyal customer',
    churned: 'Churned customer',
    resurrected: 'Returned customer',
    'product-specific': 'Users of one product',
    'interest-based': 'People with one interest',
    other: 'Other',
  },
  problem: {
    heading: 'Problem statement',
    hint: '[persona] needs to [verb] because [insight], yet [obstacle]',
    placeholder: 'Write the problem here, once the map is full.',
  },
  actions: {
    heading: 'Actions & owners',
    columns: ['Action', 'Owner', 'Due', 'Status'],
    statuses: { open: 'Open', doing: 'Doing', done: 'Done' },
  },
  howTo: {
    heading: 'How to write a note',
    rules: [
      'One observation a note, readable on its own.',
      'Words you heard go in quotation marks.',
      'A feeling is one word and its reason.',
      'No guesses in Say & Do.',
      'End with #quote, #seen, #data or #guess.',
      'Vote with stamps: three each.',
    ],
  },
}))();
