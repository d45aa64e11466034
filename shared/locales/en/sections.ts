// English: the titles and prompts of every section that a template may have. `prompts` are the two on the board,
// `more` are those that the window offers. The same id means the same section in each template that has it.

import type { SectionWords } from '../locale';
import { far, near } from '../prompt';

export const sections = /* @__PURE__ */ (() =>
  ({
    'think-feel': {
      title: 'Think & Feel',
      prompts: [
        near('think-feel.unsaid', 'What worries {persona} that they do not say?'),
        far('think-feel.matters', 'What matters most to {persona} here, beyond any product?'),
      ],
      more: [
        near('think-feel.awake', 'What keeps {persona} awake, and what brings relief?'),
        far('think-feel.hope', 'Where does {persona} hope to be in three years?'),
        near('think-feel.one-word', 'What does {persona} feel at {touchpoint}, in one word, and why?'),
        far('think-feel.belief', 'What does {persona} believe about this that we don’t?'),
      ],
    },
    see: {
      title: 'See',
      prompts: [
        near('see.day', 'What is in front of {persona} on a normal day: places, screens, people?'),
        far('see.problems', 'What problems does {persona} see all around?'),
      ],
      more: [
        near('see.people', 'Who does {persona} watch, and what do those people have or do?'),
        far('see.stranger', 'What would a stranger notice here that {persona} no longer sees?'),
        near('see.offers', 'Which offers actually reach {persona}?'),
        near('see.media', 'What does {persona} read, watch or scroll through?'),
      ],
    },
    'say-do': {
      title: 'Say & Do',
      prompts: [
        near('say-do.words', 'What have we heard {persona} say, word for word?'),
        far('say-do.gap', 'Where does {persona} say one thing and do another?'),
      ],
      more: [
        near('say-do.steps', 'What have we seen {persona} do, step by step, workarounds included?'),
        far('say-do.unsold', 'What would {persona} do if there were nothing to buy for this?'),
        near('say-do.tells', 'What does {persona} tell others about it?'),
        near('say-do.alone', 'What does {persona} do with others around, and what only when alone?'),
      ],
    },
    hear: {
      title: 'Hear',
      prompts: [
        near('hear.messages', 'What does {persona} hear that confuses, scares or misleads them?'),
        far('hear.influence', 'Who can change {persona}’s mind, and how?'),
      ],
      more: [
        near('hear.friends', 'What do friends and family say to {persona} about this?'),
        far('hear.second-hand', 'What has {persona} only heard second-hand?'),
        near('hear.work', 'What do colleagues and managers say to {persona}?'),
        near('hear.channels', 'Where does {persona} get the news: people, chats, media?'),
      ],
    },
    pain: {
      title: 'Pain',
      prompts: [
        near('pain.week', 'What frustrated {persona} most this week?'),
        far('pain.risk', 'What risk does {persona} go out of their way to avoid?'),
      ],
      more: [
        near('pain.obstacle', 'What stops {persona}?'),
        far('pain.given-up', 'What has {persona} given up on?'),
        near('pain.cost', 'What does this cost {persona} in time, money or pride?'),
        near('pain.our-part', 'Where do we get in {persona}’s way?'),
      ],
    },
    gain: {
      title: 'Gain',
      prompts: [
        near('gain.measure', 'How does {persona} know it went well?'),
        far('gain.reach', 'What does {persona} really want in the end?'),
      ],
      more: [
        near('gain.day', 'What would make a normal day better for {persona}?'),
        far('gain.without-us', 'How might {persona} get there without us?'),
        near('gain.relief', 'What relief would {persona} notice first?'),
        far('gain.proud', 'What would {persona} be proud to tell others?'),
      ],
    },

    // Four quadrants.
    says: {
      title: 'Says',
      prompts: [
        near('says.remembered', 'Which sentence of {persona}’s do we remember word for word?'),
        far('says.without-us', 'What does {persona} tell others about this when we’re not there?'),
      ],
      more: [
        near('says.moment', 'What does {persona} say at {touchpoint}?'),
        near('says.asks', 'What does {persona} ask about again and again?'),
        far('says.polite', 'What does {persona} say only to be polite?'),
        far('says.own-words', 'What does {persona} call this, and what do we call it?'),
      ],
      card: {
        say: 'Only words that somebody really heard or read, please, in quotation marks.',
        watch: 'Polite answers come first. Ask what they say when we are out of the room.',
      },
    },
    thinks: {
      title: 'Thinks',
      prompts: [
        near('thinks.moment', 'What goes through {persona}’s mind at {touchpoint}?'),
        far('thinks.for-granted', 'What does {persona} take for granted that we would question?'),
      ],
      more: [
        near('thinks.doubt', 'What does {persona} doubt, but keep quiet about?'),
        near('thinks.weighs', 'What does {persona} weigh up before deciding?'),
        far('thinks.expected', 'What does {persona} think others expect of them?'),
        far('thinks.years', 'What does {persona} think will be different in three years?'),
      ],
      card: {
        say: 'What goes through their mind that they keep to themselves? One thought per note.',
        watch: 'These are guesses until somebody asks. Say so, and mark them.',
      },
    },
    does: {
      title: 'Does',
      prompts: [
        near('does.steps', 'What does {persona} actually do, step by step?'),
        far('does.without-us', 'What would {persona} do if we didn’t exist?'),
      ],
      more: [
        near('does.last-time', 'What did {persona} do the last time this came up?'),
        near('does.workarounds', 'Which workarounds has {persona} come up with?'),
        near('does.puts-off', 'What does {persona} put off or leave undone?'),
        far('does.habit', 'What has {persona} always done this way, and since when?'),
      ],
      card: {
        say: 'What do they actually do, step by step? Verbs, please, not opinions.',
        watch: '“Should” and “would” are wishes. Ask when somebody last did it.',
      },
    },
    feels: {
      title: 'Feels',
      prompts: [
        near('feels.one-word', 'How does {persona} feel right now, in one word, and why?'),
        far('feels.more-of', 'Which feeling does {persona} want more of in life?'),
      ],
      more: [
        near('feels.worry', 'What has {persona} been worried about this week?'),
        near('feels.relief', 'When did {persona} last feel relieved, and what had happened?'),
        near('feels.turn', 'At what point does {persona}’s mood turn, for better or worse?'),
        far('feels.hidden', 'Which feeling does {persona} hide, and from whom?'),
      ],
      card: {
        say: 'One feeling per note, and why: “tired, because…”',
        watch: 'No reason given? Ask why. Let silence work.',
      },
    },

    // Goal first.
    goal: {
      title: 'Goal',
      prompts: [
        near('goal.task', 'What does {persona} want to get done, and by when?'),
        far('goal.after', 'What will be different in {persona}’s life afterwards?'),
      ],
      more: [
        near('goal.start', 'What makes {persona} start on this?'),
        near('goal.choice', 'What is {persona} about to decide, and who else has a say?'),
        near('goal.worked', 'How will {persona} be able to tell that it worked?'),
        far('goal.why', 'Why does {persona} want this at all?'),
      ],
      card: {
        say: 'What do they want to get done, in their words? Leave out how.',
        watch: 'A feature is not a goal. Ask what it would be good for.',
      },
    },
    say: {
      title: 'Say',
      prompts: [
        near('say.exactly', 'What exactly did {persona} say, and to whom?'),
        far('say.private', 'What does {persona} say in public, and what only in private?'),
      ],
      more: [
        near('say.complaint', 'What does {persona} complain about?'),
        near('say.recommends', 'What would {persona} recommend to a friend, and in what words?'),
        far('say.story', 'Which story about this does {persona} like to tell?'),
        far('say.avoids', 'Which subject does {persona} avoid?'),
      ],
      card: {
        say: 'Only words that somebody heard or read. To whom were they said?',
        watch: 'A summary hides here as a quote. Ask for the exact sentence.',
      },
    },
    do: {
      title: 'Do',
      prompts: [
        near('do.today', 'What did {persona} do today to get closer to the goal?'),
        far('do.alone', 'What does {persona} do when nobody is watching?'),
      ],
      more: [
        near('do.first', 'What is the very first thing {persona} does about it?'),
        near('do.around', 'How does {persona} get around what doesn’t work?'),
        near('do.help', 'Who does {persona} turn to for help, and how?'),
        far('do.stopped', 'What has {persona} stopped doing, and why?'),
      ],
      card: {
        say: 'What do they do about it today, workarounds included? Verbs, please.',
        watch: 'What they plan to do is not done yet. Ask when it last happened.',
      },
    },

    // Inner and outer: no word here takes for granted that somebody sees, hears or speaks.
    notices: {
      title: 'Notices',
      prompts: [
        near('notices.first', 'What does {persona} notice first at {touchpoint}?'),
        far('notices.no-longer', 'What is there that {persona} no longer notices?'),
      ],
      more: [
        near('notices.around', 'Which people, things and places are around {persona} on a normal day?'),
        near('notices.change', 'Which change did {persona} notice this week?'),
        near('notices.offers', 'Which offers stand out to {persona}, and why those?'),
        far('notices.others', 'What are other people doing that {persona} pays attention to?'),
      ],
      card: {
        say: 'What do they become aware of on an ordinary day, and in which way?',
        watch: 'We list what we would notice. Ask what is different for this person.',
      },
    },
    'takes-in': {
      title: 'Takes in from others',
      prompts: [
        near('takes-in.messages', 'Which messages confuse, scare or mislead {persona}?'),
        far('takes-in.influence', 'Whose opinion can change {persona}’s mind?'),
      ],
      more: [
        near('takes-in.friends', 'What do friends and family let {persona} know about this?'),
        near('takes-in.work', 'What do colleagues and managers pass on to {persona}?'),
        near('takes-in.ways', 'How does news get to {persona}: people, messages, signs, media?'),
        far('takes-in.second-hand', 'What does {persona} know only at second hand?'),
      ],
      card: {
        say: 'What comes to them from other people and from the media, in whatever form?',
        watch: 'Every note needs a sender. Ask who it comes from.',
      },
    },
    communicates: {
      title: 'Communicates',
      prompts: [
        near('communicates.exactly', 'How did {persona} put it, word for word or sign for sign?'),
        far('communicates.silently', 'What does {persona} make clear without any words?'),
      ],
      more: [
        near('communicates.asks', 'What does {persona} ask others for?'),
        near('communicates.passes-on', 'What does {persona} pass on to others about this?'),
        near('communicates.ways', 'Which ways of reaching others work for {persona}, and which don’t?'),
        far('communicates.gap', 'Where does {persona} express one thing and do another?'),
      ],
      card: {
        say: 'What do they express, to whom, and how: words, signs, pictures, silence?',
        watch: 'Only what somebody has witnessed. If nobody has, move the guess.',
      },
    },
    'thinks-feels': {
      title: 'Thinks & feels',
      prompts: [
        near('thinks-feels.unshared', 'What is {persona} preoccupied with that nobody else knows?'),
        far('thinks-feels.cares', 'What does {persona} care about more than any of this?'),
      ],
      more: [
        near('thinks-feels.moment', 'What does {persona} feel at {touchpoint}, and because of what?'),
        near('thinks-feels.calm', 'What calms {persona} down, and what does the opposite?'),
        far('thinks-feels.hope', 'What does {persona} hope for in the next few years?'),
        far('thinks-feels.sure', 'What is {persona} sure of that we are not?'),
      ],
      card: {
        say: 'Now we go inside. One feeling or thought per note, and why.',
        watch: 'Let silence work. No reason given? Ask why.',
      },
    },
  }) satisfies Record<string, SectionWords>)();
