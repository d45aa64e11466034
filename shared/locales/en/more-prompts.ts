// English: the prompts that only the window offers.

import type { MorePrompts } from '../locale';
import { far, near } from '../prompt';

export const morePrompts: MorePrompts = /* @__PURE__ */ (() => ({
  'think-feel': [
    near('think-feel.awake', 'What keeps {persona} awake, and what brings relief?'),
    far('think-feel.hope', 'Where does {persona} hope to be in three years?'),
    near('think-feel.one-word', 'What does {persona} feel at {touchpoint}, in one word, and why?'),
    far('think-feel.belief', 'What does {persona} believe about this that we don’t?'),
  ],
  see: [
    near('see.people', 'Who does {persona} watch, and what do those people have or do?'),
    far('see.stranger', 'What would a stranger notice here that {persona} no longer sees?'),
    near('see.offers', 'Which offers actually reach {persona}?'),
    near('see.media', 'What does {persona} read, watch or scroll through?'),
  ],
  'say-do': [
    near('say-do.steps', 'What have we seen {persona} do, step by step, workarounds included?'),
    far('say-do.unsold', 'What would {persona} do if there were nothing to buy for this?'),
    near('say-do.tells', 'What does {persona} tell others about it?'),
    near('say-do.alone', 'What does {persona} do with others around, and what only when alone?'),
  ],
  hear: [
    near('hear.friends', 'What do friends and family say to {persona} about this?'),
    far('hear.second-hand', 'What has {persona} only heard second-hand?'),
    near('hear.work', 'What do colleagues and managers say to {persona}?'),
    near('hear.channels', 'Where does {persona} get the news: people, chats, media?'),
  ],
  pain: [
    near('pain.obstacle', 'What stops {persona}?'),
    far('pain.given-up', 'What has {persona} given up on?'),
    near('pain.cost', 'What does this cost {persona} in time, money or pride?'),
    near('pain.our-part', 'Where do we get in {persona}’s way?'),
  ],
  gain: [
    near('gain.day', 'What would make a normal day better for {persona}?'),
    far('gain.without-us', 'How might {persona} get there without us?'),
    near('gain.relief', 'What relief would {persona} notice first?'),
    far('gain.proud', 'What would {persona} be proud to tell others?'),
  ],
}))();
